import { type RuleSetCode } from '#libs/timescales';
import { type StageEvent } from './decider';
import { type Passed } from './passing';
import { RuleBroken } from './rule-broken';
import { type TakenOver } from './taken-over';

/** First event of every stage. `at` is the moment in the world from which its clock runs. */
export interface Opened extends StageEvent {
  type: 'opened';
  /** Pinned: later changes of policy do not touch it. */
  ruleSet: RuleSetCode;
  teamId?: string;
  /** It stood open in another system. */
  takenOver?: TakenOver;
}

/** First event of every stage of a journey. */
export interface StageOpening extends Opened {
  journeyId: string;
  personId: string;
  /** 1 for the journey's first stage of the kind. */
  n: number;
  /** What the stage before handed over, or what was said on opening. */
  passed?: Passed;
  textHash?: string;
}

/** A row of a stage before its first event is folded. */
export interface Unopened {
  status: 'unopened';
}

export const unopened: Unopened = { status: 'unopened' };

/** What every opened stage's state holds, whatever its status. */
export interface OpenedState {
  openedAt: string;
  ruleSet: RuleSetCode;
  teamId?: string;
  extensions: readonly AgreedExtension[];
}

/** A later date that a manager agreed for one clock. `until` is a date in London, `YYYY-MM-DD`. */
export interface AgreedExtension {
  rule: string;
  n: number;
  until: string;
  reason: string;
}

/** The state once opened; refuses a stage that is not. */
export function opened<S extends { status: string }>(state: S | Unopened): Exclude<S, Unopened> {
  if (state.status === 'unopened') throw new RuleBroken('STAGE.NOT_OPEN', 'This stage has not been opened');
  return state as Exclude<S, Unopened>;
}
