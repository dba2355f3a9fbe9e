import { type StageInput, furtherJourneyId } from '#libs/contracts';
import {
  type AnyStage,
  type Decided,
  type ClosedJourney,
  type JourneyFile,
  type Opened,
  type OpenContact,
  type OpensJourney,
  type StageEvent,
  type StageOpened,
  earlyHelpAfter,
  furtherJourneyOpened,
  journeyOpenedBy,
  opensJourney,
  stageOpenedBy,
  stages,
} from '#libs/journey';

/** A stage that another stage's event opens, with its first event. */
export interface OpenedElsewhere extends StageInput {
  opened: Opened;
}

/** What an event opens beside its own stage: a decided referral its journey, a journey its stages. */
export function consequences(stage: StageInput & { state: AnyStage['initial'] }, event: StageEvent): OpenedElsewhere[] {
  const { stageId, kind, state } = stage;
  if (kind === 'contact' && event.type === 'decided') {
    const decided = event as Decided;
    const opened = journeyOpenedBy(stageId, state as OpenContact, decided);
    return opened && decided.journeyId ? [{ stageId: decided.journeyId, kind: 'journey', opened }] : [];
  }
  if (kind === 'journey' && event.type === 'stageOpened') {
    const asked = event as StageOpened;
    const opened = stageOpenedBy(stageId, state as unknown as JourneyFile, asked);
    return [{ stageId: asked.stageId, kind: asked.kind, opened }];
  }
  const file = state as unknown as JourneyFile;
  if (kind === 'journey' && event.type === 'closed') {
    const rules: AnyStage = stages.journey;
    const opens = earlyHelpAfter(rules.evolve(state, event) as ClosedJourney);
    return opens ? further(file, event, { ...opens, journeyId: furtherJourneyId(stageId, opens.kind) }) : [];
  }
  return further(file, event, opensJourney(event));
}

/** A journey of the same child that a stage's event opens, with what its first stage is told. */
function further({ personId, ruleSet }: JourneyFile, event: StageEvent, opens?: OpensJourney): OpenedElsewhere[] {
  if (opens === undefined) return [];
  const { journeyId } = opens;
  const opened = furtherJourneyOpened(opens, { by: event.by, ruleSet, personId, contactId: journeyId });
  return [{ stageId: journeyId, kind: 'journey', opened }];
}
