import { RuleBroken } from '../shared/rule-broken';
import { isOfAge } from './age';
import { type FosteringState } from './fostering.state';
import { type ArrangementEnded, type EndArrangement } from './fostering.types';
import { needsReports } from './visiting';

/** With the report on every visit. Codes: FOSTERING.REPORT_MISSING, NOT_OF_AGE. */
export function arrangementEnded(state: FosteringState, command: EndArrangement): ArrangementEnded {
  const { type: _, context, ...ending } = command;
  const bornOn = context?.bornOn;
  if (ending.reason === 'reachedAge' && bornOn !== undefined && !isOfAge(bornOn, ending.at, state.disabled)) {
    throw new RuleBroken('FOSTERING.NOT_OF_AGE', 'Private fostering ends at 16, with disabilities at 18');
  }
  needsReports(state);
  return { type: 'arrangementEnded', ...ending };
}
