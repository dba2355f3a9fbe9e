import { londonDate } from '#libs/timescales';
import { attending } from '../shared/attendance';
import { onceDone } from '../shared/duty';
import { RuleBroken } from '../shared/rule-broken';
import { ofThisPlan, unspoken, withProgress } from './action-progress';
import { type CoreGroupHeld, type RecordCoreGroup } from './core-group.types';
import { type LivePlan } from './plan.state';
import { needsPractitioner } from './who';

/**
 * The template is the only way to record a core group: who came, each action's progress, the risk now against before, the child's voice,
 * the decisions, the next date, the chair. Source: inspection report, paragraph 53.
 * Codes: CORE_GROUP.NO_SOCIAL_CARE, ACTIONS_MISSING, NEXT_DATE_NOT_LATER; PLAN.NO_SUCH_ACTION; PROTECTION.NOT_QUALIFIED.
 */
export function coreGroupHeld(state: LivePlan, command: RecordCoreGroup): CoreGroupHeld {
  const { by, at, attendance, nextOn, meetingId } = command;
  needsPractitioner(by);
  const came = attending(attendance);
  if (!came.includes('socialCare')) {
    throw new RuleBroken('CORE_GROUP.NO_SOCIAL_CARE', 'A core group meets with social care');
  }
  const progress = ofThisPlan(state.plan, command.progress, meetingId !== undefined);
  const actions = unspoken(state.plan, progress);
  if (actions.length > 0) {
    throw new RuleBroken('CORE_GROUP.ACTIONS_MISSING', 'Say how far each action has come', { actions });
  }
  if (nextOn <= londonDate(at)) {
    throw new RuleBroken('CORE_GROUP.NEXT_DATE_NOT_LATER', 'The next core group lies after this one');
  }
  return { ...command, type: 'coreGroupHeld', n: state.coreGroupLog.length + 1, progress };
}

export function onceCoreGroupHeld(state: LivePlan, event: CoreGroupHeld): LivePlan {
  const { at, by, chair, attendance, risk, nextOn, meetingId, progress } = event;
  const joint = meetingId === undefined ? {} : { meetingId };
  return {
    ...state,
    coreGroups: onceDone(state.coreGroups, at),
    coreGroupLog: [...state.coreGroupLog, { at, chair, attendance, risk, nextOn, ...joint }],
    plan: withProgress(state.plan, progress, { at, by: by.id }),
  };
}
