import { type OpenContact } from '../contact/contact.state';
import { type Decided } from '../contact/contact.types';
import { type StageOpening } from '../shared/opening';
import { type OpensJourney } from '../shared/opens-journey';
import { hasRules, type KnownKind } from '../shared/stage-kinds';
import { firstStage } from './journey-map';
import { type JourneyFile, type JourneyState } from './journey.state';
import { type JourneyKind } from './kinds';
import { type ConductedKind, type JourneyOpened, type StageOpened } from './journey.types';

/** A stage that the conductor should open now. */
export interface StageToOpen {
  kind: ConductedKind;
  n: number;
}

const assessments: readonly string[] = ['initialAssessment', 'singleAssessment', 'coreAssessment'];

export function isAssessment(kind: string): boolean {
  return assessments.includes(kind);
}

export function openOf(state: JourneyFile, kind?: string): JourneyFile['stages'] {
  return state.stages.filter((one) => one.outcome === undefined && (kind === undefined || one.kind === kind));
}

export function nextOf(state: JourneyFile, kind: KnownKind): number {
  return state.stages.filter((one) => one.kind === kind).length + 1;
}

/** Wanted steps whose stage can open now. */
export function stagesToOpen(state: JourneyState): StageToOpen[] {
  if (state.status !== 'open') return [];
  return state.steps.flatMap(({ step }) => {
    if (step === 'managerDecision' || !hasRules(step) || waits(state, step)) return [];
    return [{ kind: step, n: nextOf(state, step) }];
  });
}

/** One assessment at a time (CIN census, rule 8896): a core one waits for the one that is open. */
export function waits(state: JourneyFile, step: string): boolean {
  return isAssessment(step) && openOf(state).some(({ kind }) => isAssessment(kind));
}

/** What a journey wants from its first day on. */
export function firstSteps(event: JourneyOpened): JourneyFile['steps'] {
  if (event.takenOver !== undefined) return []; // whoever takes it over says what is open
  const { kind = 'episodeOfNeed', ruleSet, referralAt: startsAt, startsWith, passed } = event;
  const told = passed === undefined ? { startsAt } : { startsAt, passed };
  const first = startsWith === 'initialConference' ? [] : [{ step: firstStage(kind, ruleSet), ...told }];
  if (startsWith === undefined) return first;
  const transfer = startsWith === 'initialConference' ? { passed: { conferenceType: 'transferIn' } } : {};
  return [...first, { step: startsWith, startsAt, ...transfer }];
}

/** Which journey a decision opens; a decision of the first release says nothing and opens one for a referral. */
const opensBy: Partial<
  Record<Decided['outcome'], { kind: JourneyKind; startsWith?: 'strategyDiscussion' | 'initialConference' }>
> = {
  referral: { kind: 'episodeOfNeed' },
  immediateProtection: { kind: 'episodeOfNeed', startsWith: 'strategyDiscussion' },
  transferIn: { kind: 'episodeOfNeed', startsWith: 'initialConference' },
  earlyHelp: { kind: 'earlyHelp' },
  privateFosteringNotice: { kind: 'privateFostering' },
  missingNotice: { kind: 'missing' },
};

/** The kind of journey that an answer to a contact opens; undefined for one that opens none. */
export function journeyKindFor(outcome: Decided['outcome']): JourneyKind | undefined {
  return opensBy[outcome]?.kind;
}

/** Whether the decision opened a journey of its own. */
export function opensOwnJourney({ outcome, joins }: Pick<Decided, 'outcome' | 'joins'>): boolean {
  return opensBy[outcome] !== undefined && joins !== true;
}

/** Who receives a journey that no team was chosen for: the hub, which sent it on. */
export const hub = 'hub';

/**
 * First event of the journey that a decided contact opens; undefined when it opens none. The referral is dated by the
 * contact's receipt, and keeps the rule set that was pinned then.
 */
export function journeyOpenedBy(contactId: string, contact: OpenContact, event: Decided): JourneyOpened | undefined {
  const { outcome, personId, by, joins } = event;
  const opens = opensBy[outcome];
  if (opens === undefined || personId === undefined || joins === true) return undefined;
  const { openedAt: at, ruleSet, enquiryId, placement } = contact;
  const teamId = event.teamId ?? contact.teamId ?? hub;
  const about = { kind: opens.kind, teamId, personId, contactId, enquiryId, referralAt: at };
  return {
    ...{ type: 'opened', at, by, ruleSet, ...about },
    ...(opens.startsWith ? { startsWith: opens.startsWith } : {}),
    ...(opens.kind === 'privateFostering' && placement !== undefined ? { passed: { ...placement } } : {}),
  };
}

/** First event of a further journey of the same child, which opens from a stage's event or as another closes; it is referred as it starts. */
export function furtherJourneyOpened(
  { kind, teamId, startsAt: at, startsWith, passed }: OpensJourney,
  from: Pick<JourneyOpened, 'by' | 'ruleSet' | 'personId' | 'contactId' | 'enquiryId'>,
): JourneyOpened {
  return {
    ...{ type: 'opened', at, kind, teamId, referralAt: at, ...from },
    ...(startsWith === undefined ? {} : { startsWith }),
    ...(passed === undefined ? {} : { passed }),
  };
}

/** First event of the stage that a journey opened. */
export function stageOpenedBy(journeyId: string, journey: JourneyFile, event: StageOpened): StageOpening {
  const { startsAt: at, by, teamId, n, passed, textHash, takenOver } = event;
  return {
    type: 'opened',
    at,
    by,
    ruleSet: journey.ruleSet,
    teamId,
    journeyId,
    personId: journey.personId,
    n,
    ...(passed === undefined ? {} : { passed }),
    ...(textHash === undefined ? {} : { textHash }),
    ...(takenOver === undefined ? {} : { takenOver }),
  };
}
