import { type AssessmentKind } from '../assessment/outcomes';
import { type AssessmentOpened } from '../assessment/assessment.types';
import { type OpenContact } from '../contact/contact.state';
import { type Decided } from '../contact/contact.types';
import { assessmentFor } from './journey-map';
import { type JourneyFile, type JourneyState } from './journey.state';
import { type JourneyOpened, type StageOpened } from './journey.types';

/** Stages that should be open and are not yet. */
export function stagesToOpen(state: JourneyState): { kind: AssessmentKind; n: number }[] {
  if (state.status !== 'open' || state.stages.length > 0) return [];
  return [{ kind: assessmentFor(state.ruleSet), n: 1 }];
}

/**
 * First event of the journey that a decided contact opens; undefined when it opens none. The referral is dated by the
 * contact's receipt, and keeps the rule set that was pinned then.
 */
export function journeyOpenedBy(contactId: string, contact: OpenContact, event: Decided): JourneyOpened | undefined {
  const { outcome, teamId, personId, by } = event;
  if (outcome !== 'referral' || teamId === undefined || personId === undefined) return undefined;
  const { openedAt: at, ruleSet } = contact;
  return { type: 'opened', at, by, ruleSet, teamId, personId, contactId, referralAt: at };
}

/** First event of the assessment that a journey opened. */
export function assessmentOpenedBy(journeyId: string, journey: JourneyFile, event: StageOpened): AssessmentOpened {
  const { startsAt: at, by, teamId, n } = event;
  return { type: 'opened', at, by, ruleSet: journey.ruleSet, teamId, journeyId, personId: journey.personId, n };
}
