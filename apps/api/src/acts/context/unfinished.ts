import { type Look } from './looking';

/** Clocks that run, texts that nobody has signed, and actions that were promised and are not done: all of the journey's open stages. */
export const unfinished: Look<'unfinished'> = async ({ tx, stage }) => {
  const open = await tx.stage.findMany({
    where: { journeyId: stage.journeyId, finishedAt: null },
    select: { id: true, state: true },
  });
  const stageId = { in: open.map(({ id }) => id) };
  return {
    openClocks: await tx.deadline.count({ where: { stageId, stoppedAt: null } }),
    unsignedDrafts: await tx.draft.count({ where: { stageId } }),
    promises: open.reduce((sum, { state }) => sum + openActions(state), 0),
  };
};

interface MayHavePlan {
  plan?: { actions?: { status: string }[] };
}

/** Actions of the plan in a stage's state that are not completed. */
function openActions(state: unknown): number {
  const { plan } = state as MayHavePlan;
  return (plan?.actions ?? []).filter(({ status }) => status === 'open').length;
}
