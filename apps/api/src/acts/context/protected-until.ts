import { monthsBefore } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { londonDate } from '#libs/timescales';
import { childOf } from './child';
import { type Look } from './looking';

/** A family should keep its worker for some months after its last child protection plan (paras 3 and 22). */
export const protectedUntil: Look<'protectedUntil'> = async ({ tx, stage }) => {
  const personId = await childOf(tx, stage);
  if (personId === null) return undefined;
  const journeys = await tx.journey.findMany({ where: { personId }, select: { id: true } });
  const last = await tx.stage.findFirst({
    where: { kind: 'childProtectionPlan', journeyId: { in: journeys.map(({ id }) => id) }, finishedAt: { not: null } },
    orderBy: { finishedAt: 'desc' },
  });
  if (!last?.finishedAt) return undefined;
  const { value: months } = await readPolicy(tx, 'protectedPeriodMonths');
  return monthsBefore(londonDate(last.finishedAt.toISOString()), -months);
};
