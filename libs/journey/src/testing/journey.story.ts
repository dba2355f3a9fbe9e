import { system } from '../shared/actor';
import { type FinishStage, type JourneyCommand, type JourneyEvent, type JourneyOpened } from '../journey/journey.types';
import { stagesToOpen } from '../journey/journey.openings';
import { journey } from '../journey/journey.stage';
import { decisionMaker, socialWorker, teamManager } from './people';
import { afterAll, fold } from './rule-book';

/** A synthetic journey: referred on 25 February 2013. */
export const journeyId = '22222222-0000-4000-8000-000000000001';
export const monday = '2013-02-25T14:10:00.000Z';
export const summary = 'c'.repeat(64);

export const opened: JourneyOpened = {
  type: 'opened',
  by: decisionMaker,
  at: monday,
  ruleSet: 'wt2010',
  kind: 'episodeOfNeed',
  teamId: 'east',
  personId: '11111111-0000-4000-8000-000000000001',
  contactId: '44444444-0000-4000-8000-000000000001',
  referralAt: monday,
};

export const day = (n: number, hour = 10): string => new Date(Date.UTC(2013, 1, 25 + n, hour)).toISOString();

/** Opens everything that is wanted and has rules, as the conductor does. */
export function conducted(events: readonly JourneyEvent[], at: string): JourneyEvent[] {
  const state = fold(journey, events);
  const commands = stagesToOpen(state).map(({ kind, n }): JourneyCommand => ({
    type: 'openStage',
    by: system,
    at,
    stageId: idOf(kind, n),
    kind,
    n,
  }));
  return afterAll(journey, events, ...commands);
}

export function idOf(kind: string, n = 1): string {
  return `${journeyId}/${kind}-${n}`;
}

export function ended(kind: string, outcome: string, at: string, passed?: FinishStage['passed']): FinishStage {
  return { type: 'finishStage', by: system, at, stageId: idOf(kind), outcome, ...(passed ? { passed } : {}) };
}

/** A stage that is there although its rules may not be: events only. */
export function withStage(kind: string, at: string, n = 1): JourneyEvent {
  const stage = { stageId: idOf(kind, n), kind, n, startsAt: at, teamId: 'east' };
  return { type: 'stageOpened', by: system, at, ...stage } as JourneyEvent;
}

export const views = (['child', 'mother'] as const).map((whose): JourneyCommand => ({
  ...{ type: 'recordViews', by: socialWorker, at: day(40), occasion: 'closure', whose },
  ...{ answer: 'given', textHash: 'd'.repeat(64) },
}));

export const propose: Extract<JourneyCommand, { type: 'proposeClosure' }> = {
  type: 'proposeClosure',
  by: socialWorker,
  at: day(41),
  reason: 'RC7',
  textHash: summary,
  feedbackToAgencies: true,
  context: { chronologyComplete: true },
};

export const authorise = { type: 'authoriseClosure', by: teamManager, at: day(42), textHash: summary } as const;
