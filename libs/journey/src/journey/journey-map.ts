import { type RuleSetCode } from '#libs/timescales';
import { closureReasons } from '../codes/needs';
import { type AssessmentKind, assessmentKinds } from '../assessment/outcomes';
import { type KnownKind } from '../shared/stage-kinds';
import { type JourneyKind } from './kinds';
import { type NextStep } from './next-steps';

/**
 * What follows a finished stage: the journey closes (where nothing else is open and the census allows it), a stage opens, several do,
 * or nothing follows by itself.
 */
export type Follows = { close: string } | { await: NextStep; also?: NextStep } | { rest: true };

interface Row {
  after: KnownKind;
  outcome: string;
  /** Only under this edition of the guidance. */
  ruleSet?: RuleSetCode;
  /** First day on which the row applies; the later row counts. */
  from?: string;
  then: Follows;
}

/** What a referral opens first, under the rule set that is pinned on its journey. */
const atOpening: Record<RuleSetCode, AssessmentKind> = { wt2010: 'initialAssessment', wt2013: 'singleAssessment' };

/** What the other journeys open first. */
const firstOf: Record<Exclude<JourneyKind, 'episodeOfNeed'>, NextStep> = {
  earlyHelp: 'commonAssessment',
  privateFostering: 'privateFostering',
  missing: 'missingEpisode',
};

/** RC9 came with the return of 2023. */
const toEarlyHelp = closureReasons.since.RC9;

const ofAssessments: readonly Row[] = assessmentKinds.flatMap((after): Row[] => [
  { after, outcome: 'noFurtherAction', then: { close: 'RC8' } },
  { after, outcome: 'earlyHelp', then: { close: 'RC8' } },
  { after, outcome: 'earlyHelp', ...(toEarlyHelp === undefined ? {} : { from: toEarlyHelp }), then: { close: 'RC9' } },
  { after, outcome: 'childInNeedServices', then: { await: 'childInNeedPlan' } },
  { after, outcome: 'strategyDiscussion', then: { await: 'strategyDiscussion' } },
]);

const enquire: Follows = { await: 'section47Enquiry' };
/** Under the guidance of 2010 a core assessment begins with every section 47 enquiry. */
const enquire2010: Follows = { await: 'section47Enquiry', also: 'coreAssessment' };

const ofProtection: readonly Row[] = [
  { after: 'initialAssessment', outcome: 'coreAssessment', then: { await: 'coreAssessment' } },
  ...['section47Single', 'section47Joint', 'immediateProtection'].flatMap((outcome): Row[] => [
    { after: 'strategyDiscussion', outcome, then: enquire },
    { after: 'strategyDiscussion', outcome, ruleSet: 'wt2010', then: enquire2010 },
  ]),
  { after: 'strategyDiscussion', outcome: 'reconvene', then: { await: 'strategyDiscussion' } },
  ...resting('strategyDiscussion', 'noSection47'),
  { after: 'section47Enquiry', outcome: 'continuingRisk', then: { await: 'initialConference' } },
  ...resting('section47Enquiry', 'notSubstantiated', 'substantiatedNoContinuingRisk', 'continuingRiskNoConference'),
  { after: 'initialConference', outcome: 'plan', then: { await: 'childProtectionPlan' } },
  { after: 'initialConference', outcome: 'childInNeedPlan', then: { await: 'childInNeedPlan' } },
  ...resting('initialConference', 'earlyHelp', 'otherAgency', 'noFurtherAction'),
  { after: 'childProtectionPlan', outcome: 'childInNeedPlan', then: { await: 'childInNeedPlan' } },
  ...resting(
    'childProtectionPlan',
    ...['earlyHelp', 'lookedAfter', 'noServices', 'died', 'reachedEighteen', 'transferred'],
  ),
  ...resting('childInNeedPlan', 'needsMet', 'earlyHelp', 'lookedAfter', 'consentWithdrawn', 'superseded'),
  ...resting('childInNeedPlan', 'movedAway', 'reachedEighteen', 'died'),
  ...resting('preProceedings', 'planContinues', 'stepDown', 'proceedingsIssued'),
];

const ofOtherJourneys: readonly Row[] = [
  ...closing('privateFostering', 'ended', 'notPrivateFostering', 'prohibited'),
  ...closing('missingEpisode', 'reviewed'),
  ...closing(
    'commonAssessment',
    ...['consentRefused', 'consentWithdrawn', 'outcomesMet', 'disengaged', 'notAccepted', 'steppedUp'],
  ),
];

const rows: readonly Row[] = [...ofAssessments, ...ofProtection, ...ofOtherJourneys];

export const journeyMap = { atOpening, firstOf, rows } as const;

/** The assessment that a referral starts with. */
export function assessmentFor(ruleSet: RuleSetCode): AssessmentKind {
  return atOpening[ruleSet];
}

/** The stage that a journey of that kind starts with. */
export function firstStage(kind: JourneyKind, ruleSet: RuleSetCode): NextStep {
  return kind === 'episodeOfNeed' ? assessmentFor(ruleSet) : firstOf[kind];
}

/**
 * What follows a stage that ended so on that day; undefined when the map knows no road.
 * @param on London date, `YYYY-MM-DD`
 */
export function follows(after: string, outcome: string, on: string, ruleSet?: RuleSetCode): Follows | undefined {
  const applies = (row: Row): boolean =>
    row.after === after &&
    row.outcome === outcome &&
    (row.from ?? '') <= on &&
    (row.ruleSet === undefined || row.ruleSet === ruleSet);
  return rows.findLast(applies)?.then;
}

function resting(after: KnownKind, ...outcomes: string[]): Row[] {
  return outcomes.map((outcome) => ({ after, outcome, then: { rest: true } }));
}

function closing(after: KnownKind, ...outcomes: string[]): Row[] {
  return outcomes.map((outcome) => ({ after, outcome, then: { close: outcome } }));
}
