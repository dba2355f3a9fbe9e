import { type StrategyOutcome } from '../codes/strategy';
import { type CountersignGate } from '../shared/countersign.types';
import { type NightHandover } from '../shared/night-handover';
import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Convening, type Minutes, type Reach } from './strategy-discussion.types';

/** A discussion, or the meeting that followed it. */
export type Meeting = Minutes & Reach & { heldAt: string; heldBy: readonly string[] };

export interface ClosedAction {
  action: number;
  outcome: string;
  at: string;
  evidenceHash: string;
}

/** What a strategy discussion's state holds whatever its status. */
export interface StrategyDiscussionFile extends StageFile {
  /** Set from the first convening that could not wait on. */
  urgent?: true;
  followUps: readonly Meeting[];
  /** When the meeting that follows a call with the police alone was held, or another discussion was decided on instead. */
  followedUpAt?: string;
  closedActions: readonly ClosedAction[];
  /** What the journey has been told, and since when it counts. */
  effect?: { outcome: StrategyOutcome; at: string };
  /** How the night's duty team handed it over, if it did. */
  handOver?: NightHandover;
}

export type Triggered = StrategyDiscussionFile & { status: 'triggered' };

export type BeingConvened = StrategyDiscussionFile & { status: 'convened'; convening: Convening };

interface HeldParts {
  convening: Convening;
  discussion: Meeting;
  policeOnlyConfirmed?: { by: string; at: string };
}

/** `gate` is there when an outcome was returned. */
export type Held = StrategyDiscussionFile & HeldParts & { status: 'held'; gate?: CountersignGate };

export type Decided = StrategyDiscussionFile &
  HeldParts & {
    status: 'outcomeRecorded' | 'authorised' | 'queried' | 'countersigned';
    outcome: StrategyOutcome;
    gate: CountersignGate;
  };

export type OpenStrategyDiscussion = Triggered | BeingConvened | Held | Decided;

export type StrategyDiscussionState = Unopened | OpenStrategyDiscussion;

/** True from the moment it was held. */
export function isHeld(state: StrategyDiscussionState): state is Held | Decided {
  return 'discussion' in state;
}
