/** What the service knows and a caller may not say: looked up for an act that asks for it, and handed to the rules as `context`. */
export interface ActContext {
  /** The child's open episode of need, if there is one. */
  openJourneyId?: string;
  /** The child's other open journeys, by kind. */
  openJourneys: Readonly<Partial<Record<'episodeOfNeed' | 'earlyHelp' | 'privateFostering' | 'missing', string>>>;
  /** Domestic-abuse notifications on the household in the window, against the council's threshold. */
  domesticAbuse: { notifications: number; threshold: number; windowMonths: number };
  /** The journey that the stage belongs to. */
  journeyId: string;
  /** A fresh id (uuid): of a journey, a meeting, an action. */
  freshId: string;
  /** Present date of the deadline that the act names, `YYYY-MM-DD`. */
  dueOn: string;
  /** Last day to which anybody may put off the deadline that the act names, `YYYY-MM-DD`; absent where there is no limit. */
  latestOn?: string;
  /** Ids of everybody who saved a version of the draft. */
  writers: readonly string[];
  /** Words of the act's text, against the fewest that the council's policy does not call brief. */
  wordsWritten: { written: number; fewest: number };
  /** Earlier child protection plans of the child, of this council, however long ago. */
  previousPlans: number;
  /** Missing episodes of the child in the council's window, this one included, against its threshold. */
  missingEpisodes: { episodes: number; threshold: number; windowDays: number };
  /** Ids of everybody who holds one of the child's open journeys or stages, missing episodes apart. */
  childsWorkers: readonly string[];
  /** The child's date of birth, `YYYY-MM-DD`; absent for an unborn child. */
  bornOn?: string;
  /** Expected date of birth of an unborn child. */
  expectedOn?: string;
  /** The worker who would receive the work: present load and the cap of the worker's role. */
  caseload: { held: number; cap: number; newlyQualified: boolean };
  /** End of the time after a child protection plan in which the worker should stay, `YYYY-MM-DD`. */
  protectedUntil?: string;
  /** What the present worker leaves behind. */
  unfinished: { openClocks: number; unsignedDrafts: number; promises: number };
  /** Whether the curated chronology was marked complete since the last event that it must hold. */
  chronologyComplete: boolean;
}

export const contextNames = [
  'openJourneyId',
  'openJourneys',
  'domesticAbuse',
  'journeyId',
  'freshId',
  'dueOn',
  'latestOn',
  'writers',
  'wordsWritten',
  'previousPlans',
  'missingEpisodes',
  'childsWorkers',
  'bornOn',
  'expectedOn',
  'caseload',
  'protectedUntil',
  'unfinished',
  'chronologyComplete',
] as const satisfies readonly (keyof ActContext)[];

export type ContextName = (typeof contextNames)[number];

/** The context of a command that asks for these. */
export type ContextOf<Name extends ContextName> = Pick<ActContext, Name>;
