import * as people from '../testing/people';
import * as story from '../testing/plan.story';
import { afterAll, given } from '../testing/rule-book';
import { childProtectionPlan as stage } from './plan.stage';
import { protectedUntil } from './protected-period';

const { begun, endPlan } = story;

describe('the end without a review conference', () => {
  it('is another council’s acceptance, on that council’s date', () => {
    const ended = given(stage, afterAll(stage, [begun], endPlan));
    ended.thenOutcome('transferred');
    expect(stage.passes?.(ended.state)).toEqual({ startsAt: endPlan.at });
  });
  it('is the child’s death', () =>
    given(stage, afterAll(stage, [begun], { ...endPlan, reason: 'died' })).thenOutcome('died'));
  it('is the eighteenth birthday, and not before it', () => {
    const grown = { ...endPlan, reason: 'reachedEighteen', context: { bornOn: '1995-06-12' } } as const;
    given(stage, afterAll(stage, [begun], grown)).thenOutcome('reachedEighteen');
    given(stage, [begun])
      .when({ ...grown, context: { bornOn: '1995-06-13' } })
      .thenRefused('PROTECTION.NOT_EIGHTEEN');
    given(stage, [begun])
      .when({ ...grown, context: {} })
      .thenRefused('PROTECTION.NOT_EIGHTEEN');
  });
  it('is recorded by a manager, and not for the day on which the plan began', () => {
    given(stage, [begun])
      .when({ ...endPlan, by: people.socialWorker })
      .thenRefused('PROTECTION.GRADE_TOO_LOW');
    given(stage, [begun])
      .when({ ...endPlan, at: '2013-03-12T20:00:00Z' })
      .thenRefused('REVIEW.ON_FIRST_DAY');
  });
});

describe('an order that takes the child to safety', () => {
  const order = { by: people.socialWorker, at: story.visitedAt } as const;
  const police = { ...order, type: 'recordOrder', order: 'policeProtection' } as const;
  it('is on record with its end', () => {
    const made = afterAll(stage, [begun], police, { ...police, order: 'emergencyProtectionOrder' });
    const ended = afterAll(stage, made, { ...order, type: 'endOrder', n: 1, at: story.metAt });
    expect(given(stage, ended).state).toMatchObject({
      orders: [
        { n: 1, order: 'policeProtection', madeAt: story.visitedAt, endedAt: story.metAt },
        { n: 2, order: 'emergencyProtectionOrder', madeAt: story.visitedAt },
      ],
    });
    given(stage, ended)
      .when({ ...order, type: 'endOrder', n: 1, at: story.metAt })
      .thenRefused('ORDER.ENDED_ALREADY');
    given(stage, ended)
      .when({ ...order, type: 'endOrder', n: 3, at: story.metAt })
      .thenRefused('ORDER.UNKNOWN');
    given(stage, made)
      .when({ ...order, type: 'endOrder', n: 2, at: '2013-03-20T15:00:00Z' })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
});

describe('a birth', () => {
  const born = { type: 'noteBirth', by: people.socialWorker, at: story.visitedAt } as const;
  it('is noted for a plan that began before it, once', () => {
    given(stage, [begun]).when(born).thenRefused('PROTECTION.NOT_BEFORE_BIRTH');
    const noted = afterAll(stage, [story.begunBeforeBirth], born);
    given(stage, noted).when(born).thenRefused('PROTECTION.BIRTH_KNOWN');
  });
});

describe('the time in which the family keeps its worker', () => {
  it.each([
    ['2013-06-11T10:00:00.000Z', 3, '2013-09-11'],
    ['2013-11-30T10:00:00.000Z', 3, '2014-02-28'],
    ['2013-06-30T23:30:00.000Z', 1, '2013-08-01'], // 1 July in London
  ])('after an end at %s lasts %i months: until %s', (endedAt, months, until) =>
    expect(protectedUntil(endedAt, months)).toBe(until),
  );
});
