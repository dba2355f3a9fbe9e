import { seniorManager } from '../testing/people';
import { isRuleBroken } from '../shared/rule-broken';
import { journey } from './journey.stage';
import { type JourneyOpened } from './journey.types';
import { type OpenWork, type TakeOver } from './taking-over.types';

const journeyId = '5d949205-42b9-4f68-8ff2-6802dfec5374';
const takenOver = { system: 'old', file: 'f'.repeat(64), row: 'list 6 row 2', at: '2026-03-31T12:00:00.000Z' };
const opened: JourneyOpened = {
  ...{ type: 'opened', at: '2025-09-01T00:00:00.000Z', by: seniorManager, ruleSet: 'wt2013', teamId: 'east' },
  ...{ personId: 'person', contactId: 'contact', referralAt: '2025-09-01T00:00:00.000Z', takenOver },
};
const plan: OpenWork = { kind: 'childProtectionPlan', startsAt: '2025-10-05T23:00:00.000Z' };

function takeOver(more: Partial<TakeOver> = {}, from: JourneyOpened = opened) {
  const state = journey.evolve(journey.initial, from);
  return journey.decide(state, {
    type: 'takeOver',
    by: seniorManager,
    at: takenOver.at,
    journeyId,
    work: [plan],
    ...more,
  });
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return isRuleBroken(error) ? error.code : String(error);
  }
}

describe('a journey that another system began', () => {
  it('opens what stood open there, from the moment from which it ran, and says where that comes from', () => {
    expect(takeOver()).toEqual([
      {
        ...{ type: 'stageOpened', by: seniorManager, at: takenOver.at, stageId: `${journeyId}/childProtectionPlan-1` },
        ...{ kind: 'childProtectionPlan', n: 1, startsAt: plan.startsAt, teamId: 'east', takenOver },
      },
    ]);
  });

  it('waits for a manager where nothing stood open, and opens no assessment by itself', () => {
    expect(takeOver({ work: [] })).toMatchObject([{ type: 'nextStepAwaited', step: 'managerDecision' }]);
    expect(journey.evolve(journey.initial, opened)).toMatchObject({ status: 'open', steps: [] });
  });

  it('closes on the day on which it was closed there', () => {
    const closed = { at: '2025-11-01T00:00:00.000Z', reason: 'RC7' };
    expect(takeOver({ work: [], closed })).toEqual([{ type: 'closed', by: seniorManager, ...closed }]);
  });

  it.each([
    ['TAKE_OVER.TWICE', { work: [plan, plan] }],
    ['TAKE_OVER.TWICE', { work: [plan, { ...plan, kind: 'childInNeedPlan' as const }] }],
    ['TAKE_OVER.BEFORE_REFERRAL', { work: [{ ...plan, startsAt: '2025-08-31T00:00:00.000Z' }] }],
    ['TAKE_OVER.AFTER_CLOSURE', { closed: { at: '2025-11-01T00:00:00.000Z', reason: 'RC7' } }],
    ['TAKE_OVER.BEFORE_REFERRAL', { work: [], closed: { at: '2025-08-01T00:00:00.000Z', reason: 'RC7' } }],
  ])('refuses what cannot have been: %s', (code, more) => {
    expect(codeOf(() => takeOver(more))).toBe(code);
  });

  it('is taken over once, and only where it was opened for that', () => {
    const { takenOver: _, ...own } = opened;
    expect(codeOf(() => takeOver({}, own))).toBe('TAKE_OVER.NOT_EXPECTED');
  });
});
