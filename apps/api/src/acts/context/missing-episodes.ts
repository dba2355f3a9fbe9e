import { readPolicy } from '#libs/record';
import { childOf } from './child';
import { type Look } from './looking';

const DAY_MS = 86_400_000;

/**
 * Episodes that began in the council’s window up to the act, this one included, against the threshold for a strategy discussion. A report
 * that was mistaken is no episode.
 */
export const missingEpisodes: Look<'missingEpisodes'> = async ({ tx, stage, at }) => {
  const { value } = await readPolicy(tx, 'missingEpisodes');
  const personId = await childOf(tx, stage);
  const journeys = personId === null ? [] : await tx.journey.findMany({ where: { personId }, select: { id: true } });
  const since = new Date(Date.parse(at) - value.windowDays * DAY_MS);
  const where = { kind: 'missingEpisode', journeyId: { in: journeys.map(({ id }) => id) }, openedAt: { gte: since } };
  const reported = await tx.stage.count({ where });
  const mistaken = await tx.stage.count({ where: { ...where, state: { path: ['neverMissing'], equals: true } } });
  return { episodes: reported - mistaken, ...value };
};
