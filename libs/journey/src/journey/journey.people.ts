import { type Actor } from '../shared/actor';
import { holdsRole, needsGrade } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { hasRules, type KnownKind } from '../shared/stage-kinds';
import { type Grade, isAtLeast, type Role } from '../shared/roles';
import { isAssessment, nextOf, openOf } from './journey.openings';
import { openedWith } from './journey.opening';
import { type JourneyKind } from './kinds';
import { type OpenJourney } from './journey.state';
import { type ConductedKind, type JourneyEvent, type AskForStage } from './journey.types';
import { type RuleSetCode } from '#libs/timescales';

interface PeoplesOpening {
  on: JourneyKind;
  grade: Grade;
  /** Who else may, whatever the grade. */
  roles?: readonly Role[];
  ruleSet?: RuleSetCode;
  /** Not while one of these is open. */
  notBeside?: readonly KnownKind[];
}

const assessments = ['initialAssessment', 'singleAssessment', 'coreAssessment'] as const;

/**
 * What people may open on an open journey. A strategy discussion may open at any time, out of hours too, and nothing stands in its way.
 * An enquiry, a conference after it and a protection plan open by the map alone.
 */
export const openings: Readonly<Partial<Record<KnownKind, PeoplesOpening>>> = {
  strategyDiscussion: { on: 'episodeOfNeed', grade: 'practitioner' },
  initialAssessment: { on: 'episodeOfNeed', grade: 'teamManager', ruleSet: 'wt2010', notBeside: assessments },
  coreAssessment: { on: 'episodeOfNeed', grade: 'teamManager', ruleSet: 'wt2010', notBeside: assessments },
  singleAssessment: { on: 'episodeOfNeed', grade: 'teamManager', ruleSet: 'wt2013', notBeside: assessments },
  childInNeedPlan: {
    on: 'episodeOfNeed',
    grade: 'practitioner',
    notBeside: ['childInNeedPlan', 'childProtectionPlan'],
  },
  initialConference: {
    on: 'episodeOfNeed',
    grade: 'teamManager',
    notBeside: ['initialConference', 'childProtectionPlan'],
  },
  preProceedings: { on: 'episodeOfNeed', grade: 'seniorManager', notBeside: ['preProceedings'] },
  missingEpisode: {
    on: 'missing',
    grade: 'practitioner',
    roles: ['HUB_WORKER', 'MISSING_INTERVIEWER'],
    notBeside: ['missingEpisode'],
  },
};

/**
 * Opens a stage because somebody says so, from the moment at which that was said.
 * Codes: JOURNEY.CLOSED, NOT_OPENED_BY_PEOPLE, OPENING_GRADE_TOO_LOW, OTHER_JOURNEY, OTHER_GUIDANCE, ALREADY_OPEN.
 */
export function openedByPeople(state: OpenJourney, command: AskForStage): JourneyEvent[] {
  const { by, at, kind, conferenceType, textHash, context } = command;
  const opening = openings[kind];
  if (opening === undefined || !hasRules(kind)) {
    throw new RuleBroken('JOURNEY.NOT_OPENED_BY_PEOPLE', 'People do not open this', { kind });
  }
  mayOpen(by, opening);
  possible(state, kind, opening);
  const n = nextOf(state, kind);
  const enquiry = kind === 'initialConference' && conferenceType === undefined ? enquiryFor(state) : undefined;
  return openedWith(state, {
    by,
    at,
    stageId: `${context.journeyId}/${kind}-${n}`,
    kind: kind as ConductedKind,
    n,
    startsAt: enquiry?.startsAt ?? at,
    ...(enquiry === undefined ? {} : { passed: { askedAt: at } }),
    ...(conferenceType === undefined ? {} : { passed: { conferenceType } }),
    ...(textHash === undefined ? {} : { textHash }),
  });
}

const withoutContinuingRisk: readonly (string | undefined)[] = ['notSubstantiated', 'substantiatedNoContinuingRisk'];

/**
 * The enquiry whose conference a manager asks for before it is concluded, or after all: the 15 working days run from the strategy discussion
 * that began it, and not from the asking.
 */
function enquiryFor({ stages }: OpenJourney): OpenJourney['stages'][number] | undefined {
  return stages.findLast(
    ({ kind, outcome }) => kind === 'section47Enquiry' && !withoutContinuingRisk.includes(outcome),
  );
}

function mayOpen(by: Actor, { grade, roles = [] }: PeoplesOpening): void {
  if (holdsRole(by, 'SYSTEM', ...roles) || isAtLeast(by.grade, grade)) return;
  needsGrade(by, grade, 'JOURNEY.OPENING_GRADE_TOO_LOW', 'Your grade is not high enough to open this');
}

function possible(state: OpenJourney, kind: KnownKind, { on, ruleSet, notBeside = [] }: PeoplesOpening): void {
  if (state.kind !== on) throw new RuleBroken('JOURNEY.OTHER_JOURNEY', 'This journey has no such stage', { kind, on });
  if (ruleSet !== undefined && ruleSet !== state.ruleSet) {
    throw new RuleBroken('JOURNEY.OTHER_GUIDANCE', 'The guidance of this journey has no such assessment', { kind });
  }
  const beside = openOf(state).find((one) => notBeside.some((other) => other === one.kind));
  if (beside !== undefined) {
    const what = isAssessment(kind) ? 'An assessment is open already' : 'Such a stage is open already';
    throw new RuleBroken('JOURNEY.ALREADY_OPEN', what, { open: beside.stageId });
  }
}
