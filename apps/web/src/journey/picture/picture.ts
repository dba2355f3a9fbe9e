import { scaleUtc } from 'd3-scale';
import { day } from '../../shared/templates/london';
import { type Picture, type PictureClock, type PictureRow, type PictureStage } from './picture.types';

const width = 960;
const labels = 250;
const right = 20;
const top = 40;
const rowHeight = 36;
const fewestDays = 14;
const months = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' });

/**
 * A journey from its first day to `now` (ISO), which is called so in the picture; a row for each stage: when it was open, when its clocks
 * were due, and how long they were late.
 */
export function picture(stages: readonly PictureStage[], now: string, called = 'today'): Picture {
  const starts = stages.map(({ from }) => Date.parse(from));
  const first = Math.min(...starts, Date.parse(now));
  const ends = stages.flatMap(({ to, clocks }) => [to ?? now, ...clocks.map(({ dueAt }) => dueAt)]);
  const last = Math.max(...ends.map((at) => Date.parse(at)), first + fewestDays * 86_400_000);
  const scale = scaleUtc([first, last], [labels, width - right]);
  const at = (instant: string) => Math.round(scale(Date.parse(instant)));
  const rows = stages.map((stage, index) => row(stage, top + index * rowHeight, at, now));
  const isOver = stages.length > 0 && stages.every(({ to }) => to !== undefined);
  return {
    width,
    height: top + stages.length * rowHeight + 10,
    says: stages.map((stage) => says(stage)).join(' '),
    months: scale.ticks(6).map((tick) => ({ x: Math.round(scale(tick)), text: months.format(tick) })),
    rows,
    ...(isOver ? {} : { today: at(now), called }),
  };
}

function row(stage: PictureStage, y: number, at: (instant: string) => number, now: string): PictureRow {
  const { name, from, to, clocks } = stage;
  const x = at(from);
  return {
    ...{ y, name, x, isOpen: to === undefined },
    length: Math.max(3, at(to ?? now) - x),
    clocks: clocks.map((clock) => ({
      x: at(clock.dueAt),
      late: clock.late,
      lateLength: clock.late ? Math.max(3, at(clock.stoppedAt ?? now) - at(clock.dueAt)) : 0,
      says: clockSays(clock),
    })),
  };
}

function says({ name, from, to, clocks }: PictureStage): string {
  const late = clocks.filter((clock) => clock.late).map(({ name: clock }) => clock);
  const ended = to === undefined ? 'and is still open' : `and ended on ${day(to)}`;
  return `${name} began on ${day(from)} ${ended}.${late.length > 0 ? ` Late: ${late.join(', ')}.` : ''}`;
}

function clockSays({ name, dueAt, stoppedAt, late }: PictureClock): string {
  const ended = stoppedAt === undefined ? 'still running' : `done on ${day(stoppedAt)}`;
  return `${name}: due by ${day(dueAt)}, ${ended}${late ? ', late' : ''}`;
}
