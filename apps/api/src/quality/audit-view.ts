import { type Prisma, type Tx } from '#libs/database';
import { policyValue } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { asIs, given, instantOf } from '../reading/iso';
import { type AuditAnswer, type AuditLine } from './audit.schemas';

export function auditLine(row: Prisma.AuditModel, child?: { givenName: string; familyName: string }): AuditLine {
  return {
    ...{ auditId: row.id, kind: row.kind as AuditLine['kind'], journeyId: row.journeyId, auditorId: row.auditorId },
    ...given('theme', row.theme, asIs),
    ...child,
    ...given('teamId', row.teamId, asIs),
    plannedAt: instantOf(row.plannedAt),
    ...given('finishedAt', row.finishedAt, instantOf),
    ...given('overall', row.overall, (overall) => overall as AuditLine['overall'] & string),
    ...given('withdrawnAt', row.withdrawnAt, instantOf),
  };
}

/** The standards that it is graded by: as they were when it was finished, or as they stand. */
export async function standardsOf(tx: Tx, row: Prisma.AuditModel): Promise<AuditAnswer['standards']> {
  if (row.standardsVersion === null) return (await readPolicy(tx, 'quality')).value.standards;
  const kept = await tx.policy.findFirst({ where: { name: 'quality', version: row.standardsVersion } });
  const grades = row.grades as Readonly<Record<string, 'met' | 'partly' | 'notMet'>>;
  return policyValue('quality', kept?.value).standards.map((standard) => ({
    ...standard,
    ...given('grade', grades[standard.code], asIs),
  }));
}
