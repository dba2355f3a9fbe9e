import { addWorkingDays, type Calendar, type IsoDate, withYearsBeyond, workingDaysBetween } from '#libs/timescales';
import { type Timeliness } from '../codes';
import { type StageOfComplaint } from './complaint.types';

export interface ComplaintClock {
  /** By the first date. More time never moves it. */
  dueOn: IsoDate;
  /** By the last of the later dates. */
  extendedTo?: IsoDate;
  /** The latest date that may be set. */
  latest?: IsoDate;
  timeliness: Timeliness;
  /** After the first date; 0 on it and before. */
  workingDaysLate: number;
  /** Still running, and the date that counts now has passed. */
  overdue: boolean;
}

type Timed = Pick<StageOfComplaint, 'startedOn' | 'days' | 'longest' | 'moreTime' | 'stoppedOn'>;

/**
 * The clock of a stage as it stands on a day. Day 0 is the day on which it started. It is a flag for people: nothing happens by itself when
 * it has passed. Throws `BeyondHorizon` for a start before the table of bank holidays.
 */
export function clockOf(stage: Timed, calendar: Calendar, today: IsoDate): ComplaintClock {
  const years = withYearsBeyond(calendar);
  const { startedOn, days, longest, moreTime, stoppedOn } = stage;
  const dueOn = addWorkingDays(years, startedOn, days);
  const extendedTo = moreTime.at(-1)?.until;
  const on = stoppedOn ?? today;
  return {
    dueOn,
    ...(extendedTo === undefined ? {} : { extendedTo }),
    ...(longest === undefined ? {} : { latest: addWorkingDays(years, startedOn, longest) }),
    timeliness: timelinessOn(on, dueOn, moreTime),
    workingDaysLate: on > dueOn ? workingDaysBetween(years, dueOn, on) : 0,
    overdue: stoppedOn === undefined && today > (extendedTo ?? dueOn),
  };
}

/** When a panel has met, its recommendations and the council's answer have a clock of their own, which no more time moves. */
export function answerClockOf(stage: StageOfComplaint, calendar: Calendar, today: IsoDate): ComplaintClock | undefined {
  const { panelMetOn, answerDays, answer, withdrawnOn } = stage;
  if (panelMetOn === undefined || answerDays === undefined) return undefined;
  const stoppedOn = answer?.on ?? withdrawnOn;
  const timed = {
    startedOn: panelMetOn,
    days: answerDays,
    moreTime: [],
    ...(stoppedOn === undefined ? {} : { stoppedOn }),
  };
  return clockOf(timed, calendar, today);
}

/** The clock that counts now. */
export function presentClockOf(stage: StageOfComplaint, calendar: Calendar, today: IsoDate): ComplaintClock {
  return answerClockOf(stage, calendar, today) ?? clockOf(stage, calendar, today);
}

/** More time counts only where it was set before the date that it moves had passed. */
function timelinessOn(on: IsoDate, dueOn: IsoDate, moreTime: Timed['moreTime']): Timeliness {
  if (on <= dueOn) return 'inTime';
  const reaches = moreTime.reduce((until, more) => (more.on <= until ? more.until : until), dueOn);
  return on <= reaches ? 'extended' : 'late';
}
