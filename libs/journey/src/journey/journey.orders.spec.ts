import { familySupport, socialWorker, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import * as story from '../testing/journey.story';
import { journey } from './journey.stage';

const { day, propose, views } = story;
const assessed = story.conducted([story.opened], day(0, 15));
/** At noon the police take the child to safety; at ten past two they tell the council. */
const noon = day(0, 12);
const police = { type: 'recordOrder', by: socialWorker, at: noon, order: 'policeProtection' } as const;
const court = { ...police, at: day(2), order: 'emergencyProtectionOrder' } as const;
const ends = { type: 'endOrder', by: socialWorker, at: day(3, 9), n: 1 } as const;

describe('an order or a power that takes the child to safety', () => {
  it('is on record from the first hour, before any plan: its clock runs from when it was used, also before the referral', () => {
    given(journey, afterAll(journey, assessed, police, court)).thenClocks([
      { rule: 'police-protection', n: 1, startedAt: noon },
      { rule: 'emergency-protection-order', n: 1, startedAt: day(2) },
    ]);
  });
  it('is recorded by whoever works with the child, whatever their grade', () =>
    given(journey, assessed)
      .when({ ...police, by: familySupport })
      .then([{ type: 'orderMade', n: 1, order: 'policeProtection' }]));
  it('ends once, and not before it was made', () => {
    const over = given(journey, afterAll(journey, assessed, police, ends));
    over.thenClocks([{ rule: 'police-protection', n: 1, startedAt: noon, stoppedAt: day(3, 9) }]);
    over.when(ends).thenRefused('ORDER.ENDED_ALREADY');
    over.when({ ...ends, n: 2 }).thenRefused('ORDER.UNKNOWN');
    given(journey, afterAll(journey, assessed, court))
      .when({ ...ends, at: day(1) })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('need not be counted while one is in force', () => {
    const { n: _, ...ended } = ends;
    given(journey, afterAll(journey, assessed, police))
      .when(ended)
      .then([{ type: 'orderEnded', n: 1 }]);
    given(journey, afterAll(journey, assessed, police, court))
      .when(ended)
      .thenRefused('ORDER.WHICH_ONE');
    given(journey, assessed).when(ended).thenRefused('ORDER.UNKNOWN');
  });
  it('has its place on an episode of need', () =>
    given(journey, [{ ...story.opened, kind: 'missing' }])
      .when(police)
      .thenRefused('JOURNEY.OTHER_JOURNEY'));
});

describe('more time for an order', () => {
  const extend = {
    type: 'extendDeadline',
    by: teamManager,
    at: day(8),
    rule: 'emergency-protection-order',
    dueOn: '2013-03-07',
    latestOn: '2013-03-14', // 27 February and 15 days
    reason: 'courtOrder',
    textHash: story.summary,
  } as const;
  const made = given(journey, afterAll(journey, assessed, police, court));
  it('is a court’s: seven days more than eight, and no longer', () => {
    const until = '2013-03-14';
    made.when({ ...extend, until: '2013-03-15' }).thenRefused('DEADLINE.BEYOND_LIMIT');
    given(journey, made.when({ ...extend, until }).events()).thenClocks([
      { rule: 'police-protection', n: 1, startedAt: noon },
      { rule: 'emergency-protection-order', n: 1, startedAt: day(2), extension: { until, reason: 'courtOrder' } },
    ]);
  });
  it('is never given to the police', () =>
    made
      .when({ ...extend, rule: 'police-protection', dueOn: '2013-02-28', until: '2013-03-09' })
      .thenRefused('DEADLINE.FIXED'));
});

describe('a child whom an order holds in safety', () => {
  const done = story.ended('initialAssessment', 'noFurtherAction', day(2));
  it('keeps the journey open when the last stage ends: a manager decides', () => {
    given(journey, afterAll(journey, assessed, police))
      .when(done)
      .then([{ type: 'stageFinished' }, { type: 'nextStepAwaited', step: 'managerDecision' }]);
    given(journey, afterAll(journey, assessed, police, { ...ends, at: day(1) }))
      .when(done)
      .then([{ type: 'stageFinished' }, { type: 'closed', reason: 'RC8' }]);
  });
  it('has no journey closed before it is said when that ended', () => {
    const held = afterAll(journey, assessed, police, done, ...views);
    given(journey, held).when(propose).thenRefused('JOURNEY.ORDER_IN_FORCE');
    given(journey, afterAll(journey, held, ends))
      .when(propose)
      .then([{ type: 'closureProposed', reason: 'RC7' }]);
  });
});
