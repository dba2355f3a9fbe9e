import { type AssessmentKind } from '#libs/journey';
import { type ChildRecord, type JourneyRecord, type StageRecord, type StateOf } from '../record/child-record';

/** Records of synthetic children, as the database would hold them: only what a return looks at. Days stand for ten o'clock. */
export const at = (day: string): string => `${day}T10:00:00.000Z`;

export function journeyRecord(
  referredOn: string,
  stages: readonly StageRecord[],
  more: Partial<JourneyRecord> = {},
): JourneyRecord {
  return {
    journeyId: 'journey-1',
    kind: 'episodeOfNeed',
    sourceCode: '6',
    referralAt: at(referredOn),
    stages,
    ...more,
  };
}

export function childRecord(journeys: readonly JourneyRecord[], more: Partial<ChildRecord> = {}): ChildRecord {
  return { personId: 'person-1', bornOn: '2015-05-05', sex: 'F', described: [], contacts: [], journeys, ...more };
}

function stage<K extends keyof StateOf>(kind: K, n: number, state: object): StageRecord {
  return { stageId: `${kind}-${n}`, kind, n, state } as StageRecord;
}

interface Assessed {
  from: string;
  signedOn?: string;
  factors?: readonly string[];
  primaryNeed?: string;
  kind?: AssessmentKind;
  n?: number;
  says?: StageRecord['says'];
}

export function assessed(one: Assessed): StageRecord {
  const { from, signedOn, factors = ['3B'], primaryNeed = 'N1', kind = 'singleAssessment', n = 1, says } = one;
  const submission = { outcome: 'childInNeedServices', textHash: 'text', codes: { factors, primaryNeed } };
  const signed = { status: 'signedOff', submission, signature: { at: at(signedOn ?? from) } };
  const state = { openedAt: at(from), ...(signedOn === undefined ? { status: 'inProgress' } : signed) };
  return { ...stage(kind, n, state), says };
}

/** An enquiry from the day of its strategy discussion; with how it was concluded, and when a manager authorised that. */
export function enquired(from: string, concluded?: { outcome: string; on: string }, n = 1): StageRecord {
  const gate = { authorised: { at: at(concluded?.on ?? from) } };
  const state =
    concluded === undefined ? { status: 'enquiring' } : { status: 'authorised', outcome: concluded.outcome, gate };
  return stage('section47Enquiry', n, { openedAt: at(from), seen: [], ...state });
}

/** A conference whose clock runs from that day. */
export function conference(
  from: string,
  {
    heldOn,
    withdrawnOn,
    type = 'ordinary',
    n = 1,
  }: { heldOn?: string; withdrawnOn?: string; type?: string; n?: number },
): StageRecord {
  const meeting = heldOn === undefined ? {} : { sitting: { at: at(heldOn) } };
  const withdrawn = withdrawnOn === undefined ? {} : { status: 'withdrawn', withdrawnAt: at(withdrawnOn) };
  return stage('initialConference', n, {
    status: 'decided',
    openedAt: at(from),
    conferenceType: type,
    meeting,
    ...withdrawn,
  });
}

interface Protected {
  from: string;
  endedOn?: string;
  outcome?: string;
  categories?: readonly [first: string, ...later: string[]];
  reviewedOn?: readonly string[];
  sittingOn?: string;
  previousPlans?: number;
  n?: number;
}

/** A protection plan; the later categories are those that its reviews changed to, in turn. */
export function protectedFrom(one: Protected): StageRecord {
  const {
    from,
    endedOn,
    outcome = 'noServices',
    categories = ['NEG'],
    reviewedOn = [],
    sittingOn,
    previousPlans = 0,
    n = 1,
  } = one;
  const [initialCategory, ...later] = categories;
  const reviewLog = reviewedOn.map((on, index) => ({ sitting: { at: at(on) }, category: later[index] }));
  const meeting = sittingOn === undefined ? {} : { sitting: { at: at(sittingOn) } };
  const ending = endedOn === undefined ? { status: 'active' } : { status: 'ended', outcome, endedAt: at(endedOn) };
  const plan = { openedAt: at(from), initialCategory, previousPlans, reviewLog, meeting, visitLog: [], orders: [] };
  return stage('childProtectionPlan', n, { ...plan, ...ending });
}

/** A child in need plan; `agreedOn` when the family agreed to it. */
export function inNeed(
  from: string,
  { agreedOn, endedOn, outcome, n = 1 }: { agreedOn?: string; endedOn?: string; outcome?: string; n?: number },
): StageRecord {
  const signature = agreedOn === undefined ? {} : { signature: { agreedAt: at(agreedOn) } };
  const ending = endedOn === undefined ? { status: 'drafted' } : { status: 'ended', outcome, endedAt: at(endedOn) };
  return stage('childInNeedPlan', n, { openedAt: at(from), visitLog: [], ...signature, ...ending });
}
