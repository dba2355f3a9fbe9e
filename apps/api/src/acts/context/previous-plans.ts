import { childOf } from './child';
import { type Look } from './looking';

/** Child protection plans that the child had before, in any journey, whichever team it was with. */
export const previousPlans: Look<'previousPlans'> = async ({ tx, stage }) => {
  const personId = await childOf(tx, stage);
  if (personId === null) return 0;
  const journeys = await tx.journey.findMany({ where: { personId }, select: { id: true } });
  const journeyId = { in: journeys.map(({ id }) => id) };
  return tx.stage.count({ where: { kind: 'childProtectionPlan', journeyId, id: { not: stage.id } } });
};
