import { type IsoDate } from '#libs/timescales';

/** How far a piece of work had come. `underWay`: somebody has it, and there is no text to sign; where there is one, `notHandedIn`. */
export type Step = 'notAllocated' | 'underWay' | 'notHandedIn' | 'handedIn' | 'returned';

/** One clock of one stage, with what is needed to compare it with others. Dates are London days. Who did the work is not in it. */
export interface Work {
  deadlineId: string;
  stageId: string;
  /** Id of the timescale: the kind of work. */
  rule: string;
  /** None where no team has it. */
  teamId: string | null;
  startedOn: IsoDate;
  dueOn: IsoDate;
  /** None while it runs. */
  stoppedOn: IsoDate | null;
  /** It had not stopped before its date. Known from that day on. */
  late: boolean;
  /** What happened on the way, earliest first. */
  steps: readonly { on: IsoDate; step: Step }[];
  /** Why it was late, the newest last: codes of `latenessReasons`. */
  reasons: readonly { on: IsoDate; reason: string }[];
}

/** Counts working days: the days of two dates differ by the working days between them. */
export type DayNumber = (date: IsoDate) => number;

/** Which service a team belongs to. */
export type ServiceOf = ReadonlyMap<string, string>;
