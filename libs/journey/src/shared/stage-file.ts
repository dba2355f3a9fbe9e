import { type OpenedState, type StageOpening } from './opening';

/** What the state of every stage of a journey holds. */
export interface StageFile extends OpenedState {
  journeyId: string;
  personId: string;
  n: number;
}

/** What the opening says. */
export function fileFrom({ at, ruleSet, teamId, journeyId, personId, n }: StageOpening): StageFile {
  return {
    openedAt: at,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    extensions: [],
    journeyId,
    personId,
    n,
  };
}
