import { hands } from '../shared/holding';
import { onceDone } from '../shared/duty';
import { RuleBroken } from '../shared/rule-broken';
import { ofThisPlan, unspoken, withProgress } from './action-progress';
import { type LivePlan } from './plan.state';
import { type RecordSupervision, type SupervisionFlag, type SupervisionHeld } from './supervision.types';
import { needsManager } from './who';

/**
 * The supervisor records how far every action of the plan has come. An entry of few words, or one that questions nothing, is taken and
 * flagged. Source: inspection report, paragraph 3 (immediately) and paragraph 58.
 * Codes: PROTECTION.GRADE_TOO_LOW; SUPERVISION.OWN_WORK, ACTIONS_MISSING; PLAN.NO_SUCH_ACTION.
 */
export function supervisionHeld(state: LivePlan, command: RecordSupervision): SupervisionHeld {
  const { by, challengeHash, context, ...said } = command;
  needsManager(by);
  if (hands(by).some((id) => id === state.workerId)) {
    throw new RuleBroken('SUPERVISION.OWN_WORK', 'Nobody supervises their own work');
  }
  const progress = ofThisPlan(state.plan, command.progress, false);
  const actions = unspoken(state.plan, progress);
  if (actions.length > 0) {
    throw new RuleBroken('SUPERVISION.ACTIONS_MISSING', 'Say how far each action has come', { actions });
  }
  const { written, fewest } = context.wordsWritten;
  const flags: SupervisionFlag[] = [
    ...(written < fewest ? ['brief' as const] : []),
    ...(challengeHash === undefined ? ['noChallenge' as const] : []),
  ];
  const n = state.supervisionLog.length + 1;
  const challenge = challengeHash === undefined ? {} : { challengeHash };
  return { ...said, ...challenge, by, type: 'supervisionHeld', n, progress, flags };
}

export function onceSupervised(state: LivePlan, { at, by, flags, progress }: SupervisionHeld): LivePlan {
  return {
    ...state,
    supervision: onceDone(state.supervision, at),
    supervisionLog: [...state.supervisionLog, { at, by: by.id, flags }],
    plan: withProgress(state.plan, progress, { at, by: by.id }),
  };
}
