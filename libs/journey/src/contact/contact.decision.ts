import { asksForAssessment } from '../domesticAbuse/baseline';
import { holdsRole } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { type Undecided } from './contact.screening';
import { type Decide, type Decided, type Decision, type DecisionProposed } from './contact.types';
import { bringsSocialWork, needsKnownChild } from './outcomes';

/**
 * A qualified hub decision-maker decides a screened contact. Below the domestic-abuse baseline the decision is only
 * proposed, with a reason, until a manager agrees.
 */
export function decidedOrProposed(state: Undecided, command: Decide): Decided | DecisionProposed {
  if (state.status === 'received') throw new RuleBroken('CONTACT.NOT_SCREENED', 'Screen the contact first');
  if (!holdsRole(command.by, 'HUB_DECISION_MAKER')) {
    throw new RuleBroken('CONTACT.NOT_A_DECISION_MAKER', 'Only a hub decision-maker decides a contact');
  }
  refuseImpossible(state, command);
  const { by, at, overrideTextHash } = command;
  if (!belowBaseline(state, command)) {
    return { type: 'decided', by, at, ...decisionIn(command), decidedBy: by.id, ...links(state, command) };
  }
  if (overrideTextHash === undefined) {
    const { notifications, threshold, windowMonths } = command.context.domesticAbuse;
    throw new RuleBroken(
      'CONTACT.BASELINE_NEEDS_A_REASON',
      'Repeat domestic-abuse notifications ask for an assessment: say why not',
      { notifications, threshold, windowMonths },
    );
  }
  return { type: 'decisionProposed', by, at, n: state.agreements.length + 1, ...decisionIn(command), overrideTextHash };
}

/** A child with an open journey gets no second one: whatever was reported joins it. */
export function refuseSecondCase(outcome: Decision['outcome'], openJourneyId: string | undefined): void {
  if (outcome === 'linkedToOpenCase' && openJourneyId === undefined) {
    throw new RuleBroken('CONTACT.NO_OPEN_CASE', 'The child has no open case to link to');
  }
  if (outcome !== 'linkedToOpenCase' && openJourneyId !== undefined) {
    throw new RuleBroken('CONTACT.CASE_ALREADY_OPEN', 'The child has an open case: link the contact to it', {
      journeyId: openJourneyId,
    });
  }
}

function refuseImpossible(state: Undecided, { outcome, teamId, context }: Decide): void {
  if (needsKnownChild(outcome) && state.personId === undefined) {
    throw new RuleBroken('CONTACT.CHILD_NOT_IDENTIFIED', 'Say which child this is about first');
  }
  refuseSecondCase(outcome, context.openJourneyId);
  if (outcome === 'referral' && teamId === undefined) {
    throw new RuleBroken('CONTACT.TEAM_MISSING', 'Choose the team that receives the referral');
  }
}

function belowBaseline(state: Undecided, { outcome, context }: Decide): boolean {
  const { notifications, ...baseline } = context.domesticAbuse;
  return state.domesticAbuse && asksForAssessment(notifications, baseline) && !bringsSocialWork(outcome);
}

function links(state: Undecided, { outcome, journeyId, context }: Decide): Pick<Decided, 'personId' | 'journeyId'> {
  const journey = outcome === 'referral' ? journeyId : context.openJourneyId;
  return {
    ...(state.personId === undefined ? {} : { personId: state.personId }),
    ...(journey === undefined ? {} : { journeyId: journey }),
  };
}

/** The decision's own fields, whatever else a command, an event or a state carries. */
export function decisionIn({ outcome, levelOfNeed, teamId, primaryNeed, textHash }: Decision): Decision {
  return {
    outcome,
    levelOfNeed,
    ...(teamId === undefined ? {} : { teamId }),
    ...(primaryNeed === undefined ? {} : { primaryNeed }),
    textHash,
  };
}
