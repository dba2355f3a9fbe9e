import { type EarlierWork } from '#libs/journey';
import { childOf } from './child';
import { type Look } from './looking';

/** Child protection plans that the child had before, in any journey, whichever team it was with; those that only another system knew too. */
export const previousPlans: Look<'previousPlans'> = async ({ tx, stage }) => {
  const personId = await childOf(tx, stage);
  if (personId === null) return 0;
  const journeys = await tx.journey.findMany({ where: { personId }, select: { id: true } });
  const ids = journeys.map(({ id }) => id);
  const here = await tx.stage.count({
    where: { kind: 'childProtectionPlan', journeyId: { in: ids }, id: { not: stage.id } },
  });
  const opened = await tx.stage.findMany({ where: { id: { in: ids } }, select: { state: true } });
  const elsewhere = opened.map(({ state }) => (state as { earlier?: EarlierWork }).earlier?.plansBefore ?? 0);
  return here + Math.max(0, ...elsewhere);
};
