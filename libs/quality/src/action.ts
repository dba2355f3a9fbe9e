import { RuleBroken } from '#libs/journey';
import { type IsoDate } from '#libs/timescales';
import { type RecheckOutcome } from './codes';

interface Asked {
  ownerId: string;
  dueOn: IsoDate;
  recheckOn: IsoDate;
}

/** Something that somebody is to do about what was found. It ends only once another person has looked at it again. */
export type QualityActionState =
  (Asked & { status: 'open' }) | (Asked & { status: 'done' }) | (Asked & { status: 'rechecked' });

/** Codes: ACTION.DUE_IN_THE_PAST, ACTION.RECHECK_OUT_OF_ORDER. Dates are London dates. */
export function raised(asked: Asked, today: IsoDate): QualityActionState {
  const { ownerId, dueOn, recheckOn } = asked;
  if (dueOn < today) throw new RuleBroken('ACTION.DUE_IN_THE_PAST', 'The day on which it is due has passed');
  if (recheckOn < dueOn)
    throw new RuleBroken('ACTION.RECHECK_OUT_OF_ORDER', 'It is looked at again once it is due, not before');
  return { ownerId, dueOn, recheckOn, status: 'open' };
}

/** Code: ACTION.NOT_OPEN. */
export function done(state: QualityActionState): QualityActionState {
  if (state.status !== 'open') throw new RuleBroken('ACTION.NOT_OPEN', 'This action is not open');
  return { ...state, status: 'done' };
}

export interface Recheck {
  by: string;
  outcome: RecheckOutcome;
  /** When it has not improved yet: until when it is done, and when it is looked at once more. */
  again?: Pick<Asked, 'dueOn' | 'recheckOn'>;
}

/**
 * Somebody else looks at what was done. What has not improved is open again. Codes: ACTION.NOT_DONE, ACTION.OWN_WORK,
 * ACTION.DATES_MISSING, and those of `raised`.
 */
export function rechecked(
  state: QualityActionState,
  { by, outcome, again }: Recheck,
  today: IsoDate,
): QualityActionState {
  if (state.status !== 'done') throw new RuleBroken('ACTION.NOT_DONE', 'It is looked at again once it is done');
  if (by === state.ownerId) throw new RuleBroken('ACTION.OWN_WORK', 'Nobody looks again at what they did themselves');
  if (outcome === 'improved') return { ...state, status: 'rechecked' };
  if (again === undefined)
    throw new RuleBroken('ACTION.DATES_MISSING', 'Say until when, and when it is looked at again');
  return raised({ ...again, ownerId: state.ownerId }, today);
}

/** Somebody else is to have what somebody has. */
export interface PassingOn {
  toId: string;
  /** Whether whoever has it has left. */
  ownerLeft: boolean;
  /** Who looked at it last. */
  checkedBy?: string;
}

/**
 * What is done is passed on only once whoever did it has left: it may turn out not to have improved. Codes: ACTION.NOT_OPEN,
 * ACTION.THEIRS_ALREADY, ACTION.OWN_WORK.
 */
export function actionPassedOn(
  state: QualityActionState,
  { toId, ownerLeft, checkedBy }: PassingOn,
): QualityActionState {
  const waits = state.status === 'open' || (state.status === 'done' && ownerLeft);
  if (!waits) throw new RuleBroken('ACTION.NOT_OPEN', 'This action is not open');
  if (toId === state.ownerId) throw new RuleBroken('ACTION.THEIRS_ALREADY', 'They have it already');
  if (toId === checkedBy) throw new RuleBroken('ACTION.OWN_WORK', 'Nobody looks again at what they did themselves');
  return { ...state, ownerId: toId };
}

/** Late: open after its day, or done and not looked at again after that day. */
export function isOverdue(
  { status, dueOn, recheckOn }: Pick<QualityActionState, 'status' | 'dueOn' | 'recheckOn'>,
  today: IsoDate,
): boolean {
  return (status === 'open' && dueOn < today) || (status === 'done' && recheckOn < today);
}
