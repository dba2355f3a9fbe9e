import { countersignClocks } from '../shared/countersign';
import { type Clock } from '../shared/decider';
import { authorisedAt, type Section47State } from './section47.state';

/**
 * The initial conference's clock runs here from the strategy discussion that began the enquiry, so that everybody sees it; once the
 * conclusion counts it stops here, and the conference takes it up from the same start. There is no national limit for the enquiry itself.
 */
export function section47Clocks(state: Section47State): Clock[] {
  if (state.status === 'unopened') return [];
  const stoppedAt = authorisedAt(state);
  const conference: Clock = {
    rule: 'initial-conference',
    n: 1,
    startedAt: state.openedAt,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
  };
  return [conference, ...countersignClocks(state.gate)];
}
