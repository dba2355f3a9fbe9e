import { type LivePlan } from '../../childProtectionPlan/plan.state';
import { type ProtectionPlanCommand } from '../../childProtectionPlan/plan.types';
import { type StageStateBase } from '../../shared/decider';
import { stillToAsk } from '../../shared/views';
import * as story from '../plan.story';
import { weekday } from './conference.walker';
import { onDay } from './days';
import { protectionPlanAct } from './plan.acts';
import { sending, type Walker } from './walker';

const send = sending(protectionPlanAct);

/** Mostly what brings the review about, now and then anything. The dates that an act sets lie where the walk is: it lasts months. */
export const protectionPlanWalker: Walker = (dice, at, state) => {
  const next = dice.chance(3) ? undefined : towardsReview(state, dice.chance(2));
  return dated({ ...(next ?? (send(dice, at, state) as ProtectionPlanCommand)), at }, at);
};

function towardsReview(state: StageStateBase, ends: boolean): ProtectionPlanCommand | undefined {
  if (state.status === 'ended' || !('meeting' in state)) return undefined;
  const { meeting, views } = state as LivePlan;
  if (meeting.booking === undefined) return story.book;
  if (meeting.sitting === undefined) return story.hold;
  if (meeting.advocate === undefined) return story.offer;
  const [missing] = stillToAsk(views, 'review');
  if (missing !== undefined) return missing === 'child' ? story.childsViews : story.mothersViews;
  return ends ? story.stepDown : { ...story.goOn, preProceedings: 'notNeeded' };
}

function dated(command: ProtectionPlanCommand, at: string): ProtectionPlanCommand {
  switch (command.type) {
    case 'bookConference':
      return { ...command, bookedFor: weekday(at) };
    case 'offerAdvocate':
      return { ...command, offeredOn: onDay(at, 0) };
    case 'decideReview':
      return command.decision === 'continue'
        ? { ...command, reviewOn: onDay(at, 90) }
        : { ...command, firstMeetingOn: onDay(at, 14) };
    default:
      return command;
  }
}
