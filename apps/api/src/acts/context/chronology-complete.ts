import { type Look } from './looking';

/** What a complete chronology must hold. */
const milestones = ['journey.stageOpened', 'journey.stageFinished', 'journey.contactJoined', 'journey.opened'];

/** Whether somebody marked the chronology complete after the last of these was recorded. */
export const chronologyComplete: Look<'chronologyComplete'> = async ({ tx, stage }) => {
  const newest = async (types: string[]) =>
    tx.fact.findFirst({ where: { streamId: stage.streamId, type: { in: types } }, orderBy: { seq: 'desc' } });
  const marked = await newest(['journey.chronologyCompleted']);
  const last = await newest(milestones);
  return marked !== null && marked.seq > (last?.seq ?? 0);
};
