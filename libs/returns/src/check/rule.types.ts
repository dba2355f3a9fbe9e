import { type Calendar } from '#libs/timescales';
import { type CensusChild, type CensusEpisode } from '../census/census.types';
import { type CensusPeriod } from '../census/period';

/** `error`: the Department for Education sends the file back. `query`: it asks whether that is so. */
export type Level = 'error' | 'query';

export interface CheckedYear extends CensusPeriod {
  calendar: Calendar;
}

/** A rule of the census by its number, in our words. */
export interface CensusRule {
  /** As the rule is numbered: `8867`, `8670Q`. */
  code: string;
  level: Level;
  words: string;
  /** Journeys whose episodes break it; empty when the child keeps it. */
  brokenIn(child: CensusChild, year: CheckedYear): string[];
}

/** A rule about one episode by itself. */
export function ofEpisode(
  code: string,
  words: string,
  breaks: (episode: CensusEpisode, year: CheckedYear, child: CensusChild) => boolean,
): CensusRule {
  return {
    ...{ code, words, level: levelOf(code) },
    brokenIn: (child, year) =>
      child.episodes.filter((episode) => breaks(episode, year, child)).map(({ journeyId }) => journeyId),
  };
}

/** A rule about the child, or about its episodes together: the last one stands for it. */
export function ofChild(
  code: string,
  words: string,
  breaks: (child: CensusChild, year: CheckedYear) => boolean,
): CensusRule {
  return {
    ...{ code, words, level: levelOf(code) },
    brokenIn: (child, year) => (breaks(child, year) ? child.episodes.slice(-1).map(({ journeyId }) => journeyId) : []),
  };
}

/** The census marks its queries by a letter. */
function levelOf(code: string): Level {
  return code.endsWith('Q') ? 'query' : 'error';
}
