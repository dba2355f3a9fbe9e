import { anotherManager, seniorManager, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/protection.story';
import { afterAll, given } from '../testing/rule-book';
import { section47Enquiry as stage } from './section47.stage';

const { initiated, enquired, conclude, seeChild } = story;
const concluded = afterAll(stage, [initiated], ...enquired, conclude);
const authorise = { ...story.authorise, at: story.thursday, textHash: story.analysis };
const returnIt = { ...story.returnIt, at: story.thursday, textHash: story.analysis };
const countersign = { ...story.countersign, at: story.thursday, textHash: story.analysis };
const conference = { rule: 'initial-conference', n: 1, startedAt: story.heldAt };
const signature = { rule: 'countersignature', n: 1, startedAt: story.wednesday };

describe('two managers', () => {
  const authorised = afterAll(stage, concluded, authorise);
  it('make the outcome count with the first signature', () => {
    given(stage, concluded).thenOutcome(undefined);
    given(stage, authorised).thenOutcome('continuingRisk');
    given(stage, afterAll(stage, authorised, countersign)).thenOutcome('continuingRisk');
  });
  it('are two', () => {
    const bySenior = given(stage, afterAll(stage, concluded, { ...authorise, by: seniorManager }));
    bySenior.when(countersign).thenRefused('SIGN_OFF.SAME_SIGNER');
    given(stage, authorised)
      .when({ ...countersign, by: anotherManager })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW');
    given(stage, concluded).when(countersign).thenRefused('COUNTERSIGN.NOT_AUTHORISED');
  });
  it('sign the analysis that they read', () =>
    given(stage, concluded)
      .when({ ...authorise, textHash: story.minutes })
      .thenRefused('SIGN_OFF.OTHER_TEXT'));
  it('may ask without holding the conference up', () => {
    const query = { ...countersign, type: 'queryOutcome', queryHash: story.question } as const;
    const queried = given(stage, afterAll(stage, authorised, query));
    expect(queried.state.status).toBe('queried');
    queried.thenOutcome('continuingRisk');
    queried
      .when({ type: 'answerQuery', by: socialWorker, at: '2013-03-01T10:00:00.000Z', answerHash: story.minutes })
      .then([{ type: 'queryAnswered' }]);
  });
  it('send a conclusion back, and it is concluded anew', () => {
    const returned = given(stage, afterAll(stage, concluded, returnIt));
    expect(returned.state.status).toBe('enquiring');
    returned.thenOutcome(undefined);
    returned
      .when({ ...conclude, at: '2013-03-01T10:00:00.000Z', outcome: 'notSubstantiated' })
      .then([{ type: 'concluded', n: 2, outcome: 'notSubstantiated' }]);
  });
});

describe('once the outcome counts', () => {
  const authorised = given(stage, afterAll(stage, concluded, authorise));
  it('what comes to light belongs to what follows', () => {
    authorised.when({ ...seeChild, at: '2013-03-01T10:00:00.000Z' }).thenRefused('S47.OUTCOME_COUNTS');
    authorised.when({ ...conclude, at: '2013-03-01T10:00:00.000Z' }).thenRefused('S47.OUTCOME_COUNTS');
  });
  it('lateness is still explained', () => {
    const late = {
      type: 'explainLateness',
      by: teamManager,
      at: '2013-03-20T10:00:00.000Z',
      deadlineId: initiated.personId,
      reason: 'agencyAwaited',
    } as const;
    authorised.when(late).then([{ type: 'latenessExplained' }]);
    authorised.when({ ...late, by: story.dutyWorker }).thenRefused('DEADLINE.NOT_YOURS');
  });
  it('the conference receives the moments of the discussion and of the conclusion, and the lead', () =>
    expect(stage.passes?.(authorised.state)).toEqual({
      startsAt: story.heldAt,
      askedAt: conclude.at,
      workerId: socialWorker.id,
    }));
});

describe('the clocks of an enquiry', () => {
  it('show the conference’s from the discussion that began it', () =>
    given(stage, [initiated]).thenClocks([conference]));
  it('wait for the senior manager from the conclusion on', () =>
    given(stage, concluded).thenClocks([conference, signature]));
  it('hand the conference’s over with the authorisation; the countersignature runs on', () => {
    const authorised = afterAll(stage, concluded, authorise);
    given(stage, authorised).thenClocks([{ ...conference, stoppedAt: story.thursday }, signature]);
    given(stage, afterAll(stage, authorised, countersign)).thenClocks([
      { ...conference, stoppedAt: story.thursday },
      { ...signature, stoppedAt: story.thursday },
    ]);
  });
  it('go on through a return', () =>
    given(stage, afterAll(stage, concluded, returnIt)).thenClocks([
      conference,
      { ...signature, stoppedAt: story.thursday },
    ]));
});
