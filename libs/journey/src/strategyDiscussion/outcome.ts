import { type StrategyOutcome } from '../codes/strategy';
import { adviceIn } from '../shared/advice';
import { hands, needsGrade } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type Decided, type Held, isHeld, type OpenStrategyDiscussion } from './strategy-discussion.state';
import {
  type ActionClosed,
  type CloseAction,
  type ConfirmPoliceOnly,
  type OutcomeRecorded,
  type PoliceOnlyConfirmed,
  type RecordOutcome,
} from './strategy-discussion.types';

/**
 * Whoever took part writes the outcome down. What protects the child counts from that moment; the managers' signatures follow. After a
 * return the outcome may be put right, but what has begun is not undone.
 */
export function outcomeRecorded(before: OpenStrategyDiscussion, command: RecordOutcome): OutcomeRecorded {
  const { by, at, outcome, textHash } = command;
  needsGrade(by, 'practitioner', 'STRATEGY.NOT_QUALIFIED', 'A qualified social worker or a manager records it');
  const state = discussed(before);
  if (state.status !== 'held') {
    throw new RuleBroken('STRATEGY.OUTCOME_ALREADY_RECORDED', 'The outcome is on record already');
  }
  notBefore(at, state.discussion.heldAt);
  const { effect } = state;
  if (effect !== undefined && roadOf(effect.outcome) !== roadOf(outcome)) {
    throw new RuleBroken('STRATEGY.OUTCOME_IN_EFFECT', 'This has begun: open another discussion to decide otherwise', {
      outcome: effect.outcome,
    });
  }
  const n = (state.gate?.n ?? 0) + 1;
  return { type: 'outcomeRecorded', by, at, n, outcome, textHash, authors: hands(by), ...adviceIn(command) };
}

/** Only a decision not to enquire waits for a manager: everything else protects. */
export function countsAtOnce(outcome: StrategyOutcome): boolean {
  return outcome !== 'noSection47';
}

/** A manager who did not hold the call looks at it. */
export function policeOnlyConfirmed(
  before: OpenStrategyDiscussion,
  { type: _, ...command }: ConfirmPoliceOnly,
): PoliceOnlyConfirmed {
  const { by, at } = command;
  needsGrade(by, 'teamManager', 'STRATEGY.CONFIRMER_GRADE_TOO_LOW', 'A team manager or somebody higher confirms it');
  const { discussion, policeOnlyConfirmed: done } = discussed(before);
  if (!discussion.policeOnly || done !== undefined) {
    throw new RuleBroken('STRATEGY.NOTHING_TO_CONFIRM', 'No call with the police alone waits for confirmation');
  }
  if (hands(by).some((id) => discussion.heldBy.includes(id))) {
    throw new RuleBroken('STRATEGY.OWN_CALL', 'Somebody else than the chair confirms it');
  }
  notBefore(at, discussion.heldAt);
  return { type: 'policeOnlyConfirmed', ...command };
}

/** Paperwork waits for the confirmation; the child does not. */
export function needsConfirmation(before: OpenStrategyDiscussion): void {
  const { discussion, policeOnlyConfirmed: done } = discussed(before);
  if (discussion.policeOnly && done === undefined) {
    throw new RuleBroken('STRATEGY.POLICE_ONLY_UNCONFIRMED', 'A manager confirms first why only the police took part');
  }
}

/** How an agreed action ended; also after everything is signed. */
export function actionClosed(before: OpenStrategyDiscussion, { type: _, ...command }: CloseAction): ActionClosed {
  needsGrade(command.by, 'practitioner', 'STRATEGY.NOT_QUALIFIED', 'A qualified social worker or a manager records it');
  const state = discussed(before);
  if (state.discussion.actions[command.action - 1] === undefined) {
    throw new RuleBroken('STRATEGY.NO_SUCH_ACTION', 'The minutes have no such action');
  }
  if (state.closedActions.some(({ action }) => action === command.action)) {
    throw new RuleBroken('STRATEGY.ACTION_CLOSED', 'How this action ended is on record already');
  }
  notBefore(command.at, state.discussion.heldAt);
  return { type: 'actionClosed', ...command };
}

function discussed(state: OpenStrategyDiscussion): Held | Decided {
  if (!isHeld(state)) throw new RuleBroken('STRATEGY.NOT_HELD', 'The discussion has not been held yet');
  return state;
}

/** Where an outcome leads: an enquiry by whatever name is the same road. */
function roadOf(outcome: StrategyOutcome): string {
  return outcome === 'noSection47' || outcome === 'reconvene' ? outcome : 'section47';
}
