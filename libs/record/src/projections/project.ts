import { type Prisma, type Tx } from '#libs/database';
import {
  type AssessmentEvent,
  type ContactEvent,
  type CountersignEvent,
  type JourneyEvent,
  type LatenessExplained,
  type StageEvent,
} from '#libs/journey';
import { projectAllocation } from './allocation.projection';
import { checkContact, projectedContact } from './contact.projection';
import { projectCountersignature } from './countersignature.projection';
import { projectJourney } from './journey.projection';
import { projectLateness } from './lateness.projection';
import { projectSignOff } from './sign-off.projection';

/** Brings the read tables up to an event. `stage` is the row as it is after the event. */
export async function project(tx: Tx, stage: Prisma.StageModel, event: StageEvent, commandId: string): Promise<void> {
  if (event.type === 'latenessExplained') await projectLateness(tx, stage, event as LatenessExplained, commandId);
  switch (stage.kind) {
    case 'contact':
      return checkContact(tx, event as ContactEvent);
    case 'journey':
      return projectJourney(tx, stage, event as JourneyEvent);
    default:
      return projectWork(tx, stage, event as AssessmentEvent | CountersignEvent);
  }
}

/** Rows that follow the events and that nothing else of the act depends on: they are written with its facts. */
export function projected(stage: Prisma.StageModel, events: readonly StageEvent[]): Prisma.Sql[] {
  return stage.kind === 'contact' && events.length > 0 ? [projectedContact(stage, events as ContactEvent[])] : [];
}

/** What every stage may have: somebody who holds it, a text that waits for a signature, an outcome that two managers sign. */
async function projectWork(tx: Tx, stage: Prisma.StageModel, event: AssessmentEvent | CountersignEvent): Promise<void> {
  switch (event.type) {
    case 'allocated':
      return projectAllocation(tx, stage, event);
    case 'submitted':
    case 'submissionVoided':
    case 'signedOff':
    case 'returnedForChanges':
      return projectSignOff(tx, stage, event);
    case 'outcomeAuthorised':
    case 'outcomeCountersigned':
      return projectCountersignature(tx, stage, event);
    default:
      return; // everything else stands in the stage's state and in its clocks
  }
}
