import {
  type AssessmentState,
  type ChildInNeedState,
  type CommonAssessmentState,
  type EarlierWork,
  type InitialConferenceState,
  type ProtectionPlanState,
  type Section47State,
} from '#libs/journey';

/** States of the stages that a return tells of, by kind. */
export interface StateOf {
  initialAssessment: AssessmentState;
  coreAssessment: AssessmentState;
  singleAssessment: AssessmentState;
  section47Enquiry: Section47State;
  initialConference: InitialConferenceState;
  childProtectionPlan: ProtectionPlanState;
  childInNeedPlan: ChildInNeedState;
  commonAssessment: CommonAssessmentState;
}

export type ReturnedKind = keyof StateOf;

/** What somebody has said of a child's ethnicity and disabilities, in census codes. */
export interface Characteristics {
  ethnicity?: string;
  disabilities?: readonly string[];
}

/** A stage as the record holds it now. */
export type StageRecord = {
  [K in ReturnedKind]: {
    stageId: string;
    kind: K;
    n: number;
    state: StateOf[K];
    teamId?: string;
    workerId?: string;
    /** Of an assessment: what its submitted text says. */
    says?: Characteristics;
  };
}[ReturnedKind];

/** One journey of the child with its stages, in the order in which they opened. */
export interface JourneyRecord {
  journeyId: string;
  kind: string;
  /** Census code of who referred; absent when the contact is not known. */
  sourceCode?: string;
  /** ISO instant. */
  referralAt: string;
  closedAt?: string;
  closureReason?: string;
  /** Census code that the decision on the contact gave. */
  primaryNeed?: string;
  teamId?: string;
  workerId?: string;
  /** What was over in another system before the journey came here. */
  earlier?: EarlierWork;
  /** Orders and powers that took the child to safety, as the journey holds them. */
  orders?: readonly { madeAt: string }[];
  stages: readonly StageRecord[];
}

/** A contact about the child, whatever became of it. */
export interface ContactRecord {
  /** ISO instant. */
  receivedAt: string;
  /** Census code of who made it. */
  sourceCode: string;
}

/** All that a return needs to know of one child. Dates are `YYYY-MM-DD`. No name, no address. */
export interface ChildRecord {
  personId: string;
  bornOn?: string;
  expectedOn?: string;
  /** M, F or U. */
  sex: string;
  /** As referrers described the child, the newest last. */
  described: readonly Characteristics[];
  /** By the moment in which they came. */
  contacts: readonly ContactRecord[];
  /** Of every kind, by referral. */
  journeys: readonly JourneyRecord[];
}

/** The stages of one kind. */
export function stagesOf<K extends ReturnedKind>(
  { stages }: JourneyRecord,
  ...kinds: readonly K[]
): Extract<StageRecord, { kind: K }>[] {
  return stages.filter((stage): stage is Extract<StageRecord, { kind: K }> =>
    kinds.some((kind) => kind === stage.kind),
  );
}
