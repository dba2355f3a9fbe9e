import { type InitialConferenceState } from '../../initialConference/initial-conference.state';
import { type InitialConferenceCommand } from '../../initialConference/initial-conference.types';
import { type StageStateBase } from '../../shared/decider';
import * as story from '../conference.story';
import { initialConferenceAct } from './conference.acts';
import { onDay } from './days';
import { sending, type Walker } from './walker';

const send = sending(initialConferenceAct);

/** Mostly what comes next, now and then anything. The dates that an act sets lie where the walk is: a walk lasts months. */
export const conferenceWalker: Walker = (dice, at, state) => {
  const next = dice.chance(8) ? undefined : usual(state, dice.chance(5));
  return dated({ ...(next ?? (send(dice, at, state) as InitialConferenceCommand)), at }, at);
};

function usual(state: StageStateBase, withoutPlan: boolean): InitialConferenceCommand | undefined {
  switch (state.status as InitialConferenceState['status']) {
    case 'requested':
      return story.pass;
    case 'returned':
      return { ...story.askAgain, by: story.allocate.by };
    case 'scrutinised':
    case 'adjourned':
      return story.book;
    case 'booked':
      return story.hold;
    case 'held':
      return withoutPlan ? story.decideChildInNeed : story.decidePlan;
    default:
      return undefined;
  }
}

function dated(command: InitialConferenceCommand, at: string): InitialConferenceCommand {
  switch (command.type) {
    case 'bookConference':
      return { ...command, bookedFor: weekday(at) };
    case 'offerAdvocate':
      return { ...command, offeredOn: onDay(at, 0) };
    case 'decideConference':
      return command.category === undefined
        ? command
        : { ...command, firstCoreGroupOn: onDay(at, 10), reviewOn: onDay(at, 45) };
    default:
      return command;
  }
}

/** The same moment, or on the Monday after a weekend. */
export function weekday(at: string): string {
  const day = new Date(at).getUTCDay();
  const more = day === 6 ? 2 : day === 0 ? 1 : 0;
  return new Date(Date.parse(at) + more * 86_400_000).toISOString();
}
