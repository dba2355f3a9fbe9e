import { type Calendar, type IsoDate } from '#libs/timescales';
import { type ComplaintStage, complaintStages, type ElementOutcome, type Timeliness } from '../codes';
import { clockOf, presentClockOf } from './clock';
import { type ComplaintState, type StageOfComplaint } from './complaint.types';
import { presentStage } from './state-of-complaint';

/** What became of complaints at one stage in one month, and how many wait at it now. */
export type ComplaintsOfStage = { stage: ComplaintStage; begun: number; ended: number; withdrawn: number } & Record<
  Timeliness,
  number
> &
  Record<ElementOutcome, number> & { open: number; overdue: number };

/** Counted by the days on which things happened. `ended`: the clock stopped (the answer, the panel, the next stage), withdrawals apart. */
export function complaintsOfMonth(
  states: readonly ComplaintState[],
  month: string,
  { calendar, today }: { calendar: Calendar; today: IsoDate },
): ComplaintsOfStage[] {
  const within = (day?: IsoDate) => day?.startsWith(month) ?? false;
  return complaintStages.map((stage) => {
    const all = states.flatMap((state) =>
      state.stages.filter((one) => one.stage === stage).map((one) => ({ ...one, leftIt: leftAt(state, one) })),
    );
    const stopped = all.filter(({ stoppedOn, leftIt }) => within(stoppedOn) && !leftIt);
    const clocks = stopped.map((one) => clockOf(one, calendar, today).timeliness);
    const outcomes = all.flatMap(({ answer }) => (within(answer?.on) ? (answer?.outcomes ?? []) : []));
    const running = states.flatMap((state) =>
      state.status === 'open' && presentStage(state).stage === stage ? [presentStage(state)] : [],
    );
    return {
      stage,
      begun: all.filter(({ startedOn }) => within(startedOn)).length,
      ended: stopped.length,
      withdrawn: all.filter(({ stoppedOn, leftIt }) => within(stoppedOn) && leftIt).length,
      ...counts(clocks, ['inTime', 'extended', 'late']),
      ...counts(outcomes, ['upheld', 'partly', 'notUpheld']),
      open: running.length,
      overdue: running.filter((one) => presentClockOf(one, calendar, today).overdue).length,
    };
  });
}

/** Whether the complaint was withdrawn while this stage went on. */
function leftAt(state: ComplaintState, stage: StageOfComplaint): boolean {
  return state.status === 'withdrawn' && state.stages.at(-1) === stage && stage.panelMetOn === undefined;
}

function counts<C extends string>(all: readonly string[], codes: readonly C[]): Record<C, number> {
  return Object.fromEntries(codes.map((code) => [code, all.filter((one) => one === code).length])) as Record<C, number>;
}
