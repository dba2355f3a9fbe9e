import { anotherManager, anotherWorker, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/assessment.story';
import { afterAll, given } from '../testing/rule-book';
import { coreAssessment, initialAssessment as stage, singleAssessment } from './assessment.stage';

const { referred, allocate, submit, signOff, returnIt } = story;
const submitted = afterAll(stage, [referred], allocate, submit);
const returned = afterAll(stage, submitted, returnIt);
const again = { ...submit, at: story.later, textHash: story.secondText };
const signAgain = { ...signOff, at: '2013-03-12T09:00:00.000Z', textHash: story.secondText };
const whole = { rule: 'initial-assessment', n: 1, startedAt: story.referredAt };

const extend = {
  type: 'extendDeadline',
  by: teamManager,
  at: story.decidedAt,
  rule: 'initial-assessment',
  dueOn: '2013-03-11',
  until: '2013-03-20',
  reason: 'familyAway',
  textHash: 'd'.repeat(64),
} as const;

const look = {
  type: 'reviewCheckpoint',
  by: teamManager,
  at: '2013-03-01T10:00:00.000Z',
  checkpoint: 'first',
  textHash: 'e'.repeat(64),
} as const;

describe('the clocks of an assessment', () => {
  it('run from the referral', () => {
    given(stage, [referred]).thenClocks([whole]);
    given(coreAssessment, [referred]).thenClocks([{ ...whole, rule: 'core-assessment' }]);
  });
  it('of a single one has the local checkpoints beside it, until it is signed off', () => {
    const rules = ['single-assessment', ...[1, 2, 3].map((n) => `single-assessment-checkpoint-${n}`)];
    given(singleAssessment, [referred]).thenClocks(rules.map((rule) => ({ ...whole, rule })));
    given(singleAssessment, afterAll(singleAssessment, [referred], allocate, submit, signOff)).thenClocks([
      ...rules.map((rule) => ({ ...whole, rule, stoppedAt: signOff.at })),
      { rule: 'sign-off', n: 1, startedAt: story.submittedAt, stoppedAt: signOff.at },
    ]);
  });
  it('of a checkpoint stops when a manager has looked; the others run on', () => {
    const looked = afterAll(singleAssessment, [referred], allocate, look);
    given(singleAssessment, looked).thenClocks([
      { ...whole, rule: 'single-assessment' },
      { ...whole, rule: 'single-assessment-checkpoint-1', stoppedAt: look.at },
      { ...whole, rule: 'single-assessment-checkpoint-2' },
      { ...whole, rule: 'single-assessment-checkpoint-3' },
    ]);
    const signed = given(singleAssessment, afterAll(singleAssessment, looked, submit, signOff));
    const stops = singleAssessment.clocks(signed.state).map(({ stoppedAt }) => stoppedAt);
    expect(stops).toEqual([signOff.at, look.at, signOff.at, signOff.at, signOff.at]);
  });
  it('wait for a signature from each submission on', () =>
    given(stage, submitted).thenClocks([whole, { rule: 'sign-off', n: 1, startedAt: story.submittedAt }]));
  it('are not reset by a return', () =>
    given(stage, afterAll(stage, returned, again)).thenClocks([
      whole,
      { rule: 'sign-off', n: 1, startedAt: story.submittedAt, stoppedAt: story.decidedAt },
      { rule: 'sign-off', n: 2, startedAt: story.later },
    ]));
  it('stop the wait when the text is changed, and go on', () =>
    given(stage, afterAll(stage, submitted, story.edit)).thenClocks([
      whole,
      { rule: 'sign-off', n: 1, startedAt: story.submittedAt, stoppedAt: story.decidedAt },
    ]));
  it('all stop with the signature', () =>
    given(stage, afterAll(stage, returned, again, signAgain)).thenClocks([
      { ...whole, stoppedAt: signAgain.at },
      { rule: 'sign-off', n: 1, startedAt: story.submittedAt, stoppedAt: story.decidedAt },
      { rule: 'sign-off', n: 2, startedAt: story.later, stoppedAt: signAgain.at },
    ]));
});

describe('a checkpoint', () => {
  const allocated = given(singleAssessment, afterAll(singleAssessment, [referred], allocate));
  it('is a manager’s, and not the worker’s own', () => {
    allocated.when(look).then([{ type: 'checkpointReviewed', checkpoint: 'first' }]);
    allocated.when({ ...look, by: anotherWorker }).thenRefused('ASSESSMENT.CHECKPOINT_GRADE_TOO_LOW');
    const held = afterAll(singleAssessment, [referred], { ...allocate, workerId: teamManager.id, by: anotherManager });
    given(singleAssessment, held).when(look).thenRefused('ASSESSMENT.OWN_CHECKPOINT');
  });
  it('is looked at once, while the assessment is not signed', () => {
    given(singleAssessment, afterAll(singleAssessment, [referred], look))
      .when(look)
      .thenRefused('ASSESSMENT.CHECKPOINT_REVIEWED');
    given(singleAssessment, afterAll(singleAssessment, [referred], allocate, submit, signOff))
      .when({ ...look, at: story.later })
      .thenRefused('SIGN_OFF.ALREADY_SIGNED');
  });
  it('belongs to the long assessment of 2013 and later', () =>
    given(stage, [referred]).when(look).thenRefused('ASSESSMENT.NO_CHECKPOINTS'));
});

describe('more time', () => {
  const open = given(stage, submitted);
  it('is given by a manager, and the start stays', () => {
    open.when(extend).then([{ type: 'deadlineExtended', rule: 'initial-assessment', n: 1, until: '2013-03-20' }]);
    given(stage, afterAll(stage, [referred], allocate, extend)).thenClocks([
      { ...whole, extension: { until: '2013-03-20', reason: 'familyAway' } },
    ]);
  });
  it('is not given by the worker', () =>
    open.when({ ...extend, by: socialWorker }).thenRefused('DEADLINE.GRADE_TOO_LOW'));
  it.each(['2013-03-11', '2013-03-08'])('is later than the present date: not %s', (until) =>
    open.when({ ...extend, until }).thenRefused('DEADLINE.NOT_LATER'),
  );
  it('is not over already when it is given', () =>
    open.when({ ...extend, at: '2013-03-21T09:00:00.000Z' }).thenRefused('DEADLINE.NOT_LATER'));
  it('given again is later than what was given before', () =>
    given(stage, afterAll(stage, submitted, extend))
      .when(extend)
      .thenRefused('DEADLINE.NOT_LATER'));
  it('is only for a clock that runs', () => {
    const signed = given(stage, afterAll(stage, submitted, signOff));
    signed.when(extend).thenRefused('DEADLINE.NOT_OPEN');
    open.when({ ...extend, rule: 'core-assessment' }).thenRefused('DEADLINE.NOT_OPEN');
  });
  it('for a signature is for the wait that runs', () =>
    given(stage, afterAll(stage, returned, again))
      .when({ ...extend, at: story.later, rule: 'sign-off', dueOn: '2013-03-12', until: '2013-03-14' })
      .then([{ type: 'deadlineExtended', rule: 'sign-off', n: 2 }]));
});

describe('lateness', () => {
  const explain = {
    type: 'explainLateness',
    at: story.later,
    deadlineId: referred.personId,
    reason: 'workload',
  } as const;
  const signed = given(stage, afterAll(stage, submitted, signOff));
  it('is explained by the worker or a manager, also after the signature', () => {
    signed.when({ ...explain, by: socialWorker }).then([{ type: 'latenessExplained', reason: 'workload' }]);
    signed.when({ ...explain, by: teamManager }).then([{ type: 'latenessExplained' }]);
  });
  it('is not explained by somebody else', () =>
    signed.when({ ...explain, by: anotherWorker }).thenRefused('DEADLINE.NOT_YOURS'));
});
