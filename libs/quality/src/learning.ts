import { type QualityPolicy, RuleBroken } from '#libs/journey';
import { type IsoDate } from '#libs/timescales';
import { type LearningOutcome } from './codes';

interface Learned {
  /** Who sees to it that practice changes. */
  ownerId: string;
  /** When somebody else looks whether it has (London date). */
  recheckOn: IsoDate;
}

/** Something that was learned, until practice has changed. */
export type LearningState = (Learned & { status: 'open' }) | (Learned & { status: 'changed' });

/** Codes: LEARNING.RECHECK_IN_THE_PAST, LEARNING.THEME_UNKNOWN. */
export function learned(
  { theme, ...learning }: Learned & { theme?: string },
  today: IsoDate,
  themes: QualityPolicy['themes'],
): LearningState {
  if (learning.recheckOn < today) throw new RuleBroken('LEARNING.RECHECK_IN_THE_PAST', 'This day has passed');
  if (theme !== undefined && !themes.some(({ code }) => code === theme))
    throw new RuleBroken('LEARNING.THEME_UNKNOWN', 'There is no such theme');
  return { ...learning, status: 'open' };
}

/** Somebody else sees to it. Codes: LEARNING.CHANGED_ALREADY, LEARNING.THEIRS_ALREADY, LEARNING.OWN_WORK. */
export function learningPassedOn(
  state: LearningState,
  { toId, checkedBy }: { toId: string; checkedBy?: string },
): LearningState {
  if (state.status === 'changed')
    throw new RuleBroken('LEARNING.CHANGED_ALREADY', 'Practice was found changed already');
  if (toId === state.ownerId) throw new RuleBroken('LEARNING.THEIRS_ALREADY', 'They have it already');
  if (toId === checkedBy) throw new RuleBroken('LEARNING.OWN_WORK', 'Nobody looks again at what they did themselves');
  return { ...state, ownerId: toId };
}

export interface LearningRecheck {
  by: string;
  outcome: LearningOutcome;
  /** When practice has not changed yet: when somebody looks once more. */
  again?: IsoDate;
}

/** Codes: LEARNING.CHANGED_ALREADY, LEARNING.OWN_WORK, LEARNING.DATE_MISSING, LEARNING.RECHECK_IN_THE_PAST. */
export function lookedAgain(
  state: LearningState,
  { by, outcome, again }: LearningRecheck,
  today: IsoDate,
): LearningState {
  if (state.status === 'changed')
    throw new RuleBroken('LEARNING.CHANGED_ALREADY', 'Practice was found changed already');
  if (by === state.ownerId) throw new RuleBroken('LEARNING.OWN_WORK', 'Nobody looks again at what they did themselves');
  if (outcome === 'changed') return { ...state, status: 'changed' };
  if (again === undefined) throw new RuleBroken('LEARNING.DATE_MISSING', 'Say when somebody looks once more');
  return learned({ ownerId: state.ownerId, recheckOn: again }, today, []);
}
