import { anotherManager, familySupport, socialWorker, teamManager } from '../testing/people';
import { afterAll, fold, given } from '../testing/rule-book';
import * as story from '../testing/journey.story';
import { type JourneyCommand, type JourneyEvent } from './journey.types';
import { journey } from './journey.stage';

const { authorise, day, ended, propose, views } = story;
const assessed = story.conducted([story.opened], day(0, 15));
/** An enquiry that found no continuing risk, and an assessment that found no need. */
const enquired = afterAll(
  journey,
  [...assessed, story.withStage('section47Enquiry', day(3))],
  ended('initialAssessment', 'noFurtherAction', day(9)),
  ended('section47Enquiry', 'notSubstantiated', day(12)),
);
const discussed = afterAll(
  journey,
  [...assessed, story.withStage('strategyDiscussion', day(3))],
  ended('initialAssessment', 'noFurtherAction', day(9)),
  ended('strategyDiscussion', 'noSection47', day(10)),
  ...views,
);
const ready = afterAll(journey, enquired, ...views);
const proposed = afterAll(journey, ready, propose);

describe('closing a journey', () => {
  it('waits for a manager after an enquiry: it does not close by itself', () =>
    expect(fold(journey, enquired)).toMatchObject({ status: 'open', awaiting: 'managerDecision' }));
  it('is proposed by the worker and authorised by a manager', () => {
    expect(fold(journey, proposed)).toMatchObject({ proposal: { n: 1, reason: 'RC7', authors: [socialWorker.id] } });
    given(journey, proposed)
      .when(authorise)
      .then([{ type: 'closed', reason: 'RC7', n: 1, textHash: story.summary }]);
    given(journey, afterAll(journey, proposed, authorise)).thenOutcome('RC7');
  });
  it('is not authorised by the proposer, for another text, or before it was proposed', () => {
    const byManager = afterAll(journey, ready, { ...propose, by: teamManager });
    given(journey, byManager).when(authorise).thenRefused('SIGN_OFF.OWN_WORK');
    given(journey, byManager)
      .when({ ...authorise, by: anotherManager })
      .then([{ type: 'closed' }]);
    given(journey, proposed)
      .when({ ...authorise, textHash: 'e'.repeat(64) })
      .thenRefused('SIGN_OFF.OTHER_TEXT');
    given(journey, ready).when(authorise).thenRefused('JOURNEY.NO_CLOSURE_PROPOSED');
  });
  it.each(['RC8', 'RC9'])('after an enquiry has no reason %s', (reason) =>
    given(journey, ready)
      .when({ ...propose, at: '2024-03-01T10:00:00.000Z', reason })
      .thenRefused('JOURNEY.CLOSURE_AFTER_SERVICES'),
  );
  it('asks for the chronology, the agencies and the views', () => {
    const when = given(journey, ready);
    when.when({ ...propose, context: { chronologyComplete: false } }).thenRefused('JOURNEY.CHRONOLOGY_INCOMPLETE');
    when.when({ ...propose, feedbackToAgencies: false }).thenRefused('JOURNEY.FEEDBACK_MISSING');
    when.when({ ...propose, by: familySupport }).thenRefused('JOURNEY.NOT_QUALIFIED');
    given(journey, enquired).when(propose).thenRefused('VIEWS.NOT_ASKED');
  });
  it('is not possible while something is open, nor before what happened', () => {
    given(journey, afterAll(journey, assessed, ...views))
      .when(propose)
      .thenRefused('JOURNEY.STAGES_OPEN');
    given(journey, ready)
      .when({ ...propose, at: day(11) })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('uses the reasons of its day', () =>
    given(journey, discussed)
      .when({ ...propose, reason: 'RC9' })
      .thenRefused('JOURNEY.REASON_NOT_IN_USE'));
  it('after an assessment and a discussion that led to no enquiry has reason RC8', () =>
    given(journey, discussed)
      .when({ ...propose, reason: 'RC8' })
      .then([{ type: 'closureProposed', reason: 'RC8' }]));
  it('may be sent back, and is proposed anew; each wait is a clock', () => {
    const back = { ...authorise, type: 'returnClosure', reasonsHash: 'f'.repeat(64) } as const;
    const again = afterAll(journey, proposed, back, { ...propose, at: day(45) });
    given(journey, again).thenClocks([
      { rule: 'sign-off', n: 1, startedAt: day(41), stoppedAt: day(42) },
      { rule: 'sign-off', n: 2, startedAt: day(45) },
    ]);
    given(journey, proposed).when(propose).thenRefused('JOURNEY.CLOSURE_PENDING');
  });
  it('falls when a stage opens meanwhile', () => {
    const reassess: JourneyCommand = {
      type: 'openStage',
      by: teamManager,
      at: day(42),
      kind: 'coreAssessment',
      context: { journeyId: story.journeyId },
    };
    const after: JourneyEvent[] = given(journey, proposed).when(reassess).events();
    expect(after.slice(-2).map(({ type }) => type)).toEqual(['closureVoided', 'stageOpened']);
    given(journey, after)
      .when({ ...authorise, at: day(43) })
      .thenRefused('JOURNEY.NO_CLOSURE_PROPOSED');
  });
  it('is the end: nothing opens on a closed journey', () => {
    const reassess: JourneyCommand = {
      type: 'openStage',
      by: teamManager,
      at: day(50),
      kind: 'strategyDiscussion',
      context: { journeyId: story.journeyId },
    };
    given(journey, afterAll(journey, proposed, authorise))
      .when(reassess)
      .thenRefused('JOURNEY.CLOSED');
  });
});
