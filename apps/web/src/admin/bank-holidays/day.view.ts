import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type Moves, movesView, type MovesView, turnedRound } from './moves';

type Proclaimed = Schemas['ProclaimedDays']['items'][number];

export interface DayView extends PageModel {
  lines: readonly string[];
  /** Only for whoever keeps the calendar: what this decision did. */
  moves?: MovesView;
  caption: string;
  withdraw?: string;
  /** While stages still work their clocks out again. */
  working?: { text: string; again: string };
}

interface Asked {
  moves?: Moves;
  staff: Staff;
  mayChange: boolean;
  /** How many were to move, when somebody comes from deciding it. */
  wanted?: number;
  /** ISO */
  now: string;
}

/** How long after a decision clocks may still be on their way, in milliseconds. */
const whileWorking = 120_000;

/** A day that the council added or took back, with the clocks that this moved. */
export function dayView(found: Proclaimed, { moves, staff, mayChange, wanted, now }: Asked): DayView {
  const { date, reason, addedBy, addedAt, withdrawn } = found;
  const moved = moves && turnedRound(moves);
  const decidedAt = withdrawn?.at ?? addedAt;
  const isFresh = Date.parse(now) - Date.parse(decidedAt) < whileWorking;
  const done = moved?.length ?? 0;
  return {
    title: day(date),
    where: 'Bank holidays',
    back: { href: `${paths.bankHolidays}?year=${date.slice(0, 4)}`, text: 'Back to bank holidays' },
    lines: [
      `${reason}. Added by ${staff.nameOf(addedBy)} on ${moment(addedAt)}.`,
      ...(withdrawn
        ? [`Taken back by ${staff.nameOf(withdrawn.by)} on ${moment(withdrawn.at)}: ${withdrawn.reason}. It is worked.`]
        : ['It is not worked.']),
    ],
    caption: withdrawn ? 'Open deadlines that taking it back moved' : 'Open deadlines that this day moves',
    ...(moved ? { moves: movesView(moved) } : {}),
    ...(mayChange && !withdrawn ? { withdraw: to('withdrawDay', { date }) } : {}),
    ...(wanted !== undefined && done < wanted && isFresh
      ? {
          working: {
            text: `${done} of ${wanted} deadlines have moved. The rest are being worked out again.`,
            again: `${to('proclaimedDay', { date })}?of=${wanted}`,
          },
        }
      : {}),
  };
}
