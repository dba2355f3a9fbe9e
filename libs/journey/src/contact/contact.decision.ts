import { asksForAssessment } from '../domesticAbuse/baseline';
import { type JourneyKind } from '../journey/kinds';
import { type Actor } from '../shared/actor';
import { holdsRole } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { type Undecided } from './contact.screening';
import { type Decide, type Decided, type Decision, type DecisionProposed } from './contact.types';
import { bringsSocialWork, type ContactOutcome, isAdvice, mayJoin, needsKnownChild } from './outcomes';

/**
 * A qualified hub decision-maker decides a screened contact. Below the domestic-abuse baseline the decision is only
 * proposed, with a reason, until a manager agrees.
 */
export function decidedOrProposed(state: Undecided, command: Decide): Decided | DecisionProposed {
  const urgent = command.outcome === 'immediateProtection';
  if (state.status === 'received' && !urgent && !asksAboutNobody(state, command))
    throw new RuleBroken('CONTACT.NOT_SCREENED', 'Screen the contact first');
  if (!mayDecide(command.by, urgent)) {
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
  if (!mayJoin(outcome) && openJourneyId !== undefined) {
    throw new RuleBroken('CONTACT.CASE_ALREADY_OPEN', 'The child has an open case: link the contact to it', {
      journeyId: openJourneyId,
    });
  }
}

/** An agency asked in general and got its answer: there is no child whose history could be looked up. */
function asksAboutNobody({ channel, personId }: Undecided, { outcome }: Decide): boolean {
  return channel === 'consultation' && personId === undefined && isAdvice(outcome);
}

/** At night nobody else could protect the child in time. */
function mayDecide(by: Actor, urgent: boolean): boolean {
  if (holdsRole(by, 'HUB_DECISION_MAKER')) return true;
  return urgent && holdsRole(by, 'EDT_WORKER');
}

function refuseImpossible(state: Undecided, command: Decide): void {
  const { outcome, teamId, context } = command;
  if (needsKnownChild(outcome) && personOf(state, command) === undefined) {
    throw new RuleBroken('CONTACT.CHILD_NOT_IDENTIFIED', 'Say which child this is about first');
  }
  if (outcome === 'adviceGiven' && state.channel !== 'consultation') {
    throw new RuleBroken('CONTACT.ONLY_FOR_ADVICE_LINE', 'Only the advice line answers with advice alone');
  }
  refuseSecondCase(outcome, context.openJourneyId);
  if ((outcome === 'referral' || outcome === 'transferIn') && teamId === undefined) {
    throw new RuleBroken('CONTACT.TEAM_MISSING', 'Choose the team that receives the referral');
  }
}

function belowBaseline(state: Undecided, { outcome, context }: Decide): boolean {
  const { notifications, ...baseline } = context.domesticAbuse;
  return state.domesticAbuse && asksForAssessment(notifications, baseline) && !bringsSocialWork(outcome);
}

/** The child, recognised or, when there was no time for that, recorded provisionally. */
function personOf(state: Undecided, { outcome, provisionalPersonId }: Decide): string | undefined {
  return state.personId ?? (outcome === 'immediateProtection' ? provisionalPersonId : undefined);
}

const journeyOf: Partial<Record<ContactOutcome, JourneyKind>> = {
  referral: 'episodeOfNeed',
  immediateProtection: 'episodeOfNeed',
  transferIn: 'episodeOfNeed',
  earlyHelp: 'earlyHelp',
  privateFosteringNotice: 'privateFostering',
  missingNotice: 'missing',
};

/** The child's own id, and the journey: the open one of the kind that the answer needs, or else a new one. */
function links(state: Undecided, command: Decide): Pick<Decided, 'personId' | 'journeyId' | 'joins'> {
  const { outcome, journeyId, context } = command;
  const personId = personOf(state, command);
  const person = personId === undefined ? {} : { personId };
  const kind = journeyOf[outcome];
  if (kind === undefined) {
    return { ...person, ...(context.openJourneyId === undefined ? {} : { journeyId: context.openJourneyId }) };
  }
  const open = kind === 'episodeOfNeed' ? context.openJourneyId : context.openJourneys?.[kind];
  return { ...person, journeyId: open ?? journeyId, ...(open === undefined ? {} : { joins: true }) };
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
