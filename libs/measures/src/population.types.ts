/** Work that ended in the period: its clocks stopped. In time when the clock stopped before its date. */
export type EndedWork = { from: 'endedWork'; rules: readonly string[] } & (OfClocksAlone | OfStages);

/** The clocks say all: their rules are of one kind of stage only, so that no stage has to be looked up. */
type OfClocksAlone = { [None in keyof OfStages]?: undefined };

interface OfStages {
  kinds: readonly string[];
  /** Stages in this status are left out: the work was given up, not done. */
  notWhile?: string;
  /** What counts instead of the clock: a yes in the stage's state. Rows with `leaveOut` are not counted at all. */
  yesIn?: readonly string[];
  leaveOut?: { in: readonly string[]; is: readonly string[] };
}

/** Turns of a duty that fell due in the period: done in time, late, or not yet. What had ended before its date was never due. */
export interface TurnsDue {
  from: 'turnsDue';
  rules: readonly string[];
  kinds: readonly string[];
  /** JSON path of the moments at which a turn was done. */
  doneAt: string;
}

/** Contacts received in the period, about one child each; the advice line is not counted. */
export interface Contacts {
  from: 'contacts';
  outcomes?: readonly string[];
  channels?: readonly string[];
}

/** Referrals accepted in the period: episodes of need. */
export interface Referrals {
  from: 'referrals';
  which: 'all' | 'assessed' | 'notAssessed' | 'notInNeed' | 'again';
}

/** Stages of a kind that were opened in the period. */
export interface OpenedStages {
  from: 'openedStages';
  kind: string;
  /** A number above nought in the stage's state. */
  aboveNought?: string;
}

/** Plans in force at the end of the period. */
export interface OpenPlans {
  from: 'openPlans';
  which: 'all' | 'overTwoYears' | 'reviewedInTime';
}

/** Plans that ended in the period, and which of them had lasted too long by their clock. */
export interface EndedPlans {
  from: 'endedPlans';
}

/** Episodes of need that were open at the end of the period. */
export interface OpenEpisodes {
  from: 'openEpisodes';
}

/** Clocks that ran at the end of the period. */
export interface RunningClocks {
  from: 'runningClocks';
  rules: readonly string[];
}

/** What was recorded as having happened in the period: a yes in the fact's payload. */
export interface Facts {
  from: 'facts';
  types: readonly string[];
  /**
   * `seenAlone`, but for children too young or not there; `childCame` to a conference, but for children under four; `gpTookPart`, in person or
   * by a report; `soonAfterPlan`: in the protected time after a plan; `flagged`: brief, or without a question; `gap`: there is no such service.
   */
  yes:
    | 'seenAlone'
    | 'policeOnly'
    | 'threeAgencies'
    | 'childCame'
    | 'gpTookPart'
    | 'agencyChair'
    | 'returned'
    | 'flagged'
    | 'soonAfterPlan'
    | 'gap';
}

/** One number over another; each has its own rows. */
export interface Ratio {
  from: 'ratio';
  numerator: SimplePopulation;
  denominator: SimplePopulation;
}

export type SimplePopulation =
  | EndedWork
  | TurnsDue
  | Contacts
  | Referrals
  | OpenedStages
  | OpenPlans
  | EndedPlans
  | OpenEpisodes
  | RunningClocks
  | Facts;

export type Population = SimplePopulation | Ratio;
