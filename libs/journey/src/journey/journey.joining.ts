import { RuleBroken } from '../shared/rule-broken';
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
