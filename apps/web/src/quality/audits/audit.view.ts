import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ActionRow, actionRow } from '../actions/action-row';
import { childName, gradeWords, kindWords } from '../quality-words';

export interface AuditView extends PageModel {
  kind: string;
  facts: readonly { key: string; value: string }[];
  journey: string;
  /** Only for whoever does it, while it is not finished. */
  finish?: string;
  /** For them and for heads of service. */
  withdraw?: string;
  /** Why it was taken off the list. */
  withdrawal?: string;
  standards: readonly { title: string; grade: string }[];
  isFinished: boolean;
  overall: string;
  strengths: string;
  weaknesses: string;
  actions: readonly ActionRow[];
  /** Where it is written down what was learned. */
  learn?: string;
}

export function auditView(
  audit: Schemas['AuditEntry'],
  actions: readonly Schemas['QualityAction'][],
  staff: Staff,
  me: Me,
): AuditView {
  const { auditId, journeyId, auditorId, finishedAt, withdrawnAt, draw } = audit;
  return {
    title: childName(audit),
    where: 'Quality',
    back: { href: paths.quality, text: 'Back to quality' },
    kind: kindWords(audit.kind),
    facts: [
      { key: 'Done by', value: staff.nameOf(auditorId) },
      { key: 'Put on the list', value: `${day(audit.plannedAt.slice(0, 10))} by ${staff.nameOf(audit.plannedBy)}` },
      ...(draw ? [{ key: 'Drawn', value: drawnInWords(draw) }] : []),
      ...(finishedAt ? [{ key: 'Finished', value: moment(finishedAt) }] : []),
      ...(withdrawnAt
        ? [{ key: 'Taken off the list', value: `${moment(withdrawnAt)}, by ${staff.nameOf(audit.withdrawnBy)}` }]
        : []),
    ],
    journey: to('journey', { journeyId }),
    ...(audit.may.finish ? { finish: to('finishAudit', { auditId }) } : {}),
    ...(audit.may.withdraw ? { withdraw: to('withdrawAudit', { auditId }) } : {}),
    ...(audit.withdrawalWords ? { withdrawal: audit.withdrawalWords } : {}),
    standards: audit.standards.map(({ title, grade }) => ({ title, grade: gradeWords(grade) })),
    isFinished: finishedAt !== undefined,
    overall: gradeWords(audit.overall),
    strengths: audit.strengths ?? '',
    weaknesses: audit.weaknesses ?? '',
    actions: actions.map((action) => actionRow(action, staff)),
    ...(me.may('create', 'Learning') ? { learn: to('learnFrom', { source: 'audit', sourceId: auditId }) } : {}),
  };
}

function drawnInWords({ size, population, seed }: NonNullable<Schemas['AuditEntry']['draw']>): string {
  return `${size} asked for from ${population.toLocaleString('en-GB')} case files, with the seed ${seed}`;
}
