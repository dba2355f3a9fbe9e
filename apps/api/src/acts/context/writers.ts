import { type Look } from './looking';

/** Everybody who saved a version of the stage's text: none of them may sign it. */
export const writers: Look<'writers'> = async ({ tx, stage }) => {
  const where = { stageId: stage.id };
  const versions = await tx.draftVersion.findMany({ where, distinct: ['savedBy'], select: { savedBy: true } });
  return versions.map(({ savedBy }) => savedBy);
};
