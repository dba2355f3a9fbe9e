import * as people from '../testing/people';
import * as story from '../testing/assessment.story';
import { afterAll, given } from '../testing/rule-book';
import { initialAssessment as stage, singleAssessment } from './assessment.stage';

const { referred, allocate, submit, signOff, returnIt, edit } = story;
const { socialWorker, anotherWorker, teamManager, seniorManager, deputy } = people;
const allocated = afterAll(stage, [referred], allocate);
const submitted = afterAll(stage, allocated, submit);
const returned = afterAll(stage, submitted, returnIt);
const voided = afterAll(stage, submitted, edit);
const signed = afterAll(stage, submitted, signOff);
const again = { ...submit, at: story.later, textHash: story.secondText };

describe('an assessment that is not opened', () => {
  it('takes no command', () => given(stage, []).when(allocate).thenRefused('STAGE.NOT_OPEN'));
});

describe('allocation', () => {
  it('is a manager’s', () => {
    given(stage, [referred])
      .when(allocate)
      .then([{ type: 'allocated', workerId: socialWorker.id, teamId: 'east' }]);
    given(stage, [referred])
      .when({ ...allocate, by: socialWorker })
      .thenRefused('ALLOCATION.GRADE_TOO_LOW');
  });
  it('is recorded when something changes', () =>
    given(stage, allocated).when(allocate).thenRefused('ALLOCATION.UNCHANGED'));
  it('may change while it waits for a signature, and is over with the signature', () => {
    const move = { ...allocate, workerId: anotherWorker.id };
    given(stage, submitted)
      .when(move)
      .then([{ type: 'allocated' }]);
    given(stage, signed).when(move).thenRefused('SIGN_OFF.ALREADY_SIGNED');
  });
  it('cannot be dated before the referral', () =>
    given(stage, [referred])
      .when({ ...allocate, at: '2013-02-25T14:09:00Z' })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('submission', () => {
  it('is the allocated worker’s', () => {
    given(stage, allocated)
      .when(submit)
      .then([{ type: 'submitted', n: 1, textHash: story.firstText }]);
    given(stage, allocated)
      .when({ ...submit, by: anotherWorker })
      .thenRefused('ASSESSMENT.NOT_YOUR_WORK');
    given(stage, allocated)
      .when({ ...submit, by: teamManager })
      .thenRefused('ASSESSMENT.NOT_YOUR_WORK');
    given(stage, [referred]).when(submit).thenRefused('ASSESSMENT.NOT_ALLOCATED');
  });
  it('may be the worker’s deputy’s, and then both are authors', () =>
    given(stage, allocated)
      .when({ ...submit, by: deputy(anotherWorker, socialWorker) })
      .then([{ type: 'submitted', authors: [anotherWorker.id, socialWorker.id] }]));
  it('is a qualified social worker’s', () =>
    given(stage, afterAll(stage, [referred], { ...allocate, workerId: people.familySupport.id }))
      .when({ ...submit, by: people.familySupport })
      .thenRefused('ASSESSMENT.NOT_QUALIFIED'));
  it('names as authors everybody who wrote', () =>
    given(stage, allocated)
      .when({ ...submit, writers: [anotherWorker.id, socialWorker.id] })
      .then([{ type: 'submitted', authors: [socialWorker.id, anotherWorker.id] }]));
  it('carries what the service counted in the text, and needs no count', () => {
    const advice = { language: { glossaryVersion: 3, text: { acronyms: 2, jargon: 0, longSentences: 1 } } };
    given(stage, allocated)
      .when({ ...submit, advice })
      .then([{ type: 'submitted', advice }]);
    expect('advice' in stage.decide(given(stage, allocated).state, submit)[0]!).toBe(false);
  });
  it('goes on beside the family’s views on how it was assessed, which may come after the end', () => {
    const views = { type: 'recordViews', by: socialWorker, at: story.later, occasion: 'assessmentEnded' } as const;
    const asked = { ...views, whose: 'child', answer: 'asked' } as const;
    expect(given(stage, afterAll(stage, signed, asked)).state).toMatchObject({
      status: 'signedOff',
      views: [{ occasion: 'assessmentEnded', whose: 'child', answer: 'asked' }],
    });
    given(stage, signed)
      .when({ ...asked, answer: 'notAsked' })
      .thenRefused('VIEWS.REASON_MISSING');
  });
  it('is never pending twice', () => given(stage, submitted).when(again).thenRefused('SIGN_OFF.ALREADY_PENDING'));
  it('is over with the signature', () => given(stage, signed).when(again).thenRefused('SIGN_OFF.ALREADY_SIGNED'));
  it('counts up, and the first date survives', () => {
    const second = given(stage, afterAll(stage, returned, again)).state;
    expect(second).toMatchObject({
      firstSubmittedAt: story.submittedAt,
      submission: { n: 2, submittedAt: story.later },
    });
  });
});

describe('what a submission must say', () => {
  const without = (codes: Partial<typeof submit.codes>) => ({ ...submit, codes: { ...submit.codes, ...codes } });
  it.each([
    ['when the child was seen', { childSeenOn: undefined }, 'ASSESSMENT.CHILD_SEEN_MISSING'],
    ['a day before the submission', { childSeenOn: '2013-03-08' }, 'ASSESSMENT.CHILD_SEEN_LATER'],
    [
      'that a child seen alone was seen',
      { childSeenOn: undefined, childNotSeenReason: 'refused' },
      'ASSESSMENT.SEEN_ALONE_BUT_NOT_SEEN',
    ],
    ['why the child was not seen alone', { seenAlone: false }, 'ASSESSMENT.SEEN_ALONE_MISSING'],
    ['that the chronology was consulted', { chronologyConsulted: false }, 'ASSESSMENT.CHRONOLOGY_NOT_CONSULTED'],
    ['the factors', { factors: [] }, 'ASSESSMENT.FACTORS_MISSING'],
    ['factors in use on that day', { factors: ['24A'] }, 'ASSESSMENT.FACTOR_NOT_IN_USE'],
    ['each factor once', { factors: ['3B', '3B'] }, 'ASSESSMENT.FACTOR_TWICE'],
    ['no factor beside none', { factors: ['21', '3B'] }, 'ASSESSMENT.NONE_WITH_OTHERS'],
  ])('%s', (_what, codes, code) => given(stage, allocated).when(without(codes)).thenRefused(code));
  it('that an unborn child was not seen', () =>
    given(stage, allocated)
      .when(
        without({
          childSeenOn: undefined,
          childNotSeenReason: 'unborn',
          seenAlone: false,
          notSeenAloneReason: 'notSeen',
        }),
      )
      .then([{ type: 'submitted' }]));
  it('an outcome of its kind: a core assessment follows only an initial one', () => {
    const core = { ...submit, outcome: 'coreAssessment' } as const;
    given(stage, allocated)
      .when(core)
      .then([{ type: 'submitted', outcome: 'coreAssessment' }]);
    given(singleAssessment, allocated).when(core).thenRefused('ASSESSMENT.OUTCOME_NOT_POSSIBLE');
  });
});

describe('the signature', () => {
  it('is a team manager’s or a senior manager’s', () => {
    given(stage, submitted)
      .when(signOff)
      .then([{ type: 'signedOff', n: 1, outcome: 'noFurtherAction' }]);
    given(stage, submitted)
      .when({ ...signOff, by: seniorManager })
      .then([{ type: 'signedOff' }]);
    given(stage, submitted)
      .when({ ...signOff, by: anotherWorker })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW');
  });
  it('is for the text that was submitted', () =>
    given(stage, submitted)
      .when({ ...signOff, textHash: story.secondText })
      .thenRefused('SIGN_OFF.OTHER_TEXT'));
  it('ends the assessment with its outcome', () => {
    given(stage, submitted).thenOutcome(undefined);
    given(stage, signed).thenOutcome('noFurtherAction');
  });
  it('keeps who signed, at which grade and for whom', () => {
    const byDeputy = afterAll(stage, submitted, { ...signOff, by: deputy(anotherWorker, teamManager) });
    expect(given(stage, byDeputy).state).toMatchObject({
      signature: {
        by: anotherWorker.id,
        grade: 'teamManager',
        deputisingFor: teamManager.id,
        textHash: story.firstText,
      },
    });
  });
  it('cannot be dated before the submission', () =>
    given(stage, submitted)
      .when({ ...signOff, at: story.allocatedAt })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('a signature that comes late', () => {
  it('hears that nothing was submitted', () =>
    given(stage, allocated).when(signOff).thenRefused('SIGN_OFF.NOT_AWAITED'));
  it('hears that it was returned', () => given(stage, returned).when(signOff).thenRefused('SIGN_OFF.ALREADY_RETURNED'));
  it('hears that the author changed it', () => given(stage, voided).when(signOff).thenRefused('SIGN_OFF.VOIDED'));
  it('hears that it is signed', () => {
    given(stage, signed)
      .when({ ...signOff, by: seniorManager })
      .thenRefused('SIGN_OFF.ALREADY_SIGNED');
    given(stage, signed).when(returnIt).thenRefused('SIGN_OFF.ALREADY_SIGNED');
  });
  it('is for the old text once another was submitted', () =>
    given(stage, afterAll(stage, voided, again))
      .when({ ...signOff, at: story.later })
      .thenRefused('SIGN_OFF.OTHER_TEXT'));
});

describe('a return for changes', () => {
  it('is a manager’s, with reasons', () => {
    given(stage, submitted)
      .when(returnIt)
      .then([{ type: 'returnedForChanges', n: 1, textHash: story.firstText, reasonsHash: story.reasons }]);
    given(stage, submitted)
      .when({ ...returnIt, by: anotherWorker })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW');
    given(stage, submitted)
      .when({ ...returnIt, textHash: story.secondText })
      .thenRefused('SIGN_OFF.OTHER_TEXT');
  });
  it('shows until the work is submitted again', () => {
    expect(given(stage, returned).state).toMatchObject({
      status: 'inProgress',
      returned: { by: teamManager.id, n: 1 },
    });
    expect(given(stage, afterAll(stage, returned, again)).state).not.toHaveProperty('returned');
  });
});

describe('a change of the text after submission', () => {
  it('voids the request for a signature', () => {
    given(stage, submitted)
      .when(edit)
      .then([{ type: 'submissionVoided', n: 1, voidedHash: story.firstText, textHash: story.secondText }]);
    expect(given(stage, voided).state).toMatchObject({ status: 'inProgress', voided: { n: 1 } });
  });
  it('is none when the text is the same', () =>
    given(stage, submitted)
      .when({ ...edit, textHash: story.firstText })
      .thenRefused('SIGN_OFF.SAME_TEXT'));
  it('is the allocated worker’s', () =>
    given(stage, submitted)
      .when({ ...edit, by: teamManager })
      .thenRefused('ASSESSMENT.NOT_YOUR_WORK'));
  it('is none before submission, and impossible after the signature', () => {
    given(stage, allocated).when(edit).thenRefused('SIGN_OFF.NOT_AWAITED');
    given(stage, signed).when(edit).thenRefused('SIGN_OFF.ALREADY_SIGNED');
  });
});

describe('who may never sign', () => {
  const own = afterAll(
    stage,
    [referred],
    { ...allocate, by: seniorManager, workerId: teamManager.id },
    { ...submit, by: teamManager },
  );
  it.each([
    ['the author', teamManager, 'SIGN_OFF.OWN_WORK'],
    ['the author as a colleague’s deputy', deputy(teamManager, people.anotherManager), 'SIGN_OFF.OWN_WORK'],
    ['the author’s deputy, in the author’s name', deputy(anotherWorker, teamManager), 'SIGN_OFF.DEPUTY_OF_AUTHOR'],
  ])('%s', (_who, by, code) => {
    given(stage, own)
      .when({ ...signOff, by })
      .thenRefused(code);
    given(stage, own)
      .when({ ...returnIt, by })
      .thenRefused(code);
  });
  it('whoever wrote a part of it', () =>
    given(stage, afterAll(stage, allocated, { ...submit, writers: [teamManager.id] }))
      .when(signOff)
      .thenRefused('SIGN_OFF.OWN_WORK'));
  it('whoever had it submitted by a deputy', () => {
    const byDeputy = afterAll(
      stage,
      [referred],
      { ...allocate, by: seniorManager, workerId: teamManager.id },
      {
        ...submit,
        by: deputy(socialWorker, teamManager),
      },
    );
    given(stage, byDeputy).when(signOff).thenRefused('SIGN_OFF.OWN_WORK');
  });
  it('whoever was given the work while it waited', () =>
    given(
      stage,
      afterAll(stage, submitted, { ...allocate, by: seniorManager, at: story.decidedAt, workerId: teamManager.id }),
    )
      .when(signOff)
      .thenRefused('SIGN_OFF.OWN_WORK'));
  it('but a deputy senior enough in their own right signs as themselves', () =>
    given(stage, own)
      .when({ ...signOff, by: people.anotherManager })
      .then([{ type: 'signedOff' }]));
});
