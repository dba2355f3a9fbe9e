import { RuleBroken } from '../shared/rule-broken';
import { openOf } from './journey.openings';
import { type OpenJourney } from './journey.state';
import { type FinishStage, type JourneyEvent } from './journey.types';
import { type NextStep } from './next-steps';

/** What a contact that joins an open journey asks of it. */
const asks: Readonly<Record<string, NextStep | undefined>> = {
  immediateProtection: 'strategyDiscussion',
  missingNotice: 'missingEpisode',
};

/** Answers to a contact that ask something of the open journey which the contact joins. */
export const contactsThatAsk: readonly string[] = Object.keys(asks);

/**
 * From when a contact that joins asks for something: a missing child since the report, whatever else since it was decided.
 * @param contact instants
 */
export function asksFrom(
  outcome: string,
  { receivedAt, decidedAt }: { receivedAt: string; decidedAt: string },
): string {
  return outcome === 'missingNotice' ? receivedAt : decidedAt;
}

/** What a missing episode tells the child's open episode of need: the child goes missing again and again. */
export const repeatedlyMissing = 'repeatedlyMissing';

/** A contact about a child whose journey is open joins it, and what it asks for is wanted from the contact's moment on. */
export function contactJoined(state: OpenJourney, { by, at, stageId, outcome }: FinishStage): JourneyEvent[] {
  if (state.joined.includes(stageId)) return [];
  const step = asks[outcome];
  if (step === undefined) throw new RuleBroken('JOURNEY.NO_ROAD', 'The map knows nothing after this', { outcome });
  return [
    { type: 'contactJoined', by, at, contactId: stageId, outcome },
    { type: 'nextStepAwaited', by, at, step, startsAt: at },
  ];
}

/**
 * A stage of another journey of the child asks for a strategy discussion. Where one is wanted or going on, the episode is spoken of there.
 */
export function askHeard(state: OpenJourney, { by, at, stageId, outcome }: FinishStage): JourneyEvent[] {
  if (state.joined.includes(stageId)) return [];
  const step = 'strategyDiscussion';
  const heard: JourneyEvent = { type: 'askHeard', by, at, stageId, outcome };
  const isThere = openOf(state, step).length > 0 || state.steps.some((one) => one.step === step);
  return isThere
    ? [heard]
    : [heard, { type: 'nextStepAwaited', by, at, step, startsAt: at, passed: { askedBy: stageId } }];
}
