import { type JourneyKind } from '../journey/kinds';
import { type Passed } from './passing';

/**
 * An event with this field opens another journey of the same child, in the same transaction: a step-down to early help, an episode of
 * need because of repeated missing episodes. The id is a fresh one from the act's context. Refused when one of that kind is open.
 */
export interface OpensJourney {
  journeyId: string;
  kind: JourneyKind;
  teamId: string;
  /** From when its first clock runs. */
  startsAt: string;
  startsWith?: 'strategyDiscussion' | 'initialConference';
  /** What the journey's first stage is told: a step down that was accepted. */
  passed?: Passed;
}

/** The journey that an event opens, if it opens one. */
export function opensJourney(event: object): OpensJourney | undefined {
  return 'opensJourney' in event ? (event.opensJourney as OpensJourney) : undefined;
}
