import { system } from '../shared/actor';
import { contact } from '../contact/contact.stage';
import { type Decided } from '../contact/contact.types';
import { decisionMaker, teamManager } from '../testing/people';
import * as story from '../testing/contact.story';
import { afterAll, fold, given } from '../testing/rule-book';
import { journeyOpenedBy, stageOpenedBy, stagesToOpen } from './journey.openings';
import { journey } from './journey.stage';
import { type JourneyOpened, type StageOpened } from './journey.types';

const opened: JourneyOpened = {
  type: 'opened',
  by: decisionMaker,
  at: story.monday,
  ruleSet: 'wt2010',
  teamId: 'east',
  personId: story.child,
  kind: 'episodeOfNeed',
  contactId: '44444444-0000-4000-8000-000000000001',
  enquiryId: story.received.enquiryId,
  referralAt: story.monday,
};
const stageId = `${story.newJourney}/initialAssessment-1`;
const openStage = {
  type: 'openStage',
  by: system,
  at: story.tuesday,
  stageId,
  kind: 'initialAssessment',
  n: 1,
} as const;
const finish = {
  type: 'finishStage',
  by: system,
  at: '2013-03-08T10:00:00.000Z',
  stageId,
  outcome: 'noFurtherAction',
} as const;
const assessing = afterAll(journey, [opened], openStage);

describe('a referral', () => {
  const before = afterAll(contact, [story.received], story.identify, story.screen);
  const received = fold(contact, before);
  const decided = given(contact, before).when(story.refer).events().at(-1) as Decided;

  it('opens a journey, dated by its receipt, under the rule set pinned then', () => {
    if (received.status === 'unopened') throw new Error('the story opens it');
    expect(journeyOpenedBy(opened.contactId, received, decided)).toEqual(opened);
  });
  it('is the only decision that opens one', () => {
    if (received.status === 'unopened') throw new Error('the story opens it');
    expect(journeyOpenedBy(opened.contactId, received, { ...decided, outcome: 'linkedToOpenCase' })).toBeUndefined();
  });
});

describe('a child of a list of privately fostered children', () => {
  const placement = { hostId: story.newJourney, schoolId: story.child, startsOn: '2013-04-15' };
  const before = afterAll(contact, [{ ...story.received, placement }], story.identify, story.screen);
  const notice = { ...story.refer, outcome: 'privateFosteringNotice' } as const;
  it('stays with its host and school, as ids, through the decision to the first stage', () => {
    const decided = given(contact, before).when(notice).events().at(-1) as Decided;
    const received = fold(contact, before);
    if (received.status === 'unopened') throw new Error('the story opens it');
    const opens = journeyOpenedBy(opened.contactId, received, decided);
    expect(opens).toMatchObject({ kind: 'privateFostering', passed: placement });
    expect(fold(journey, opens ? [opens] : [])).toMatchObject({
      steps: [{ step: 'privateFostering', passed: placement }],
    });
  });
});

describe('an open journey', () => {
  it('wants its first assessment, and then nothing', () => {
    expect(stagesToOpen(fold(journey, [opened]))).toEqual([{ kind: 'initialAssessment', n: 1 }]);
    expect(stagesToOpen(fold(journey, [{ ...opened, ruleSet: 'wt2013' }]))).toEqual([
      { kind: 'singleAssessment', n: 1 },
    ]);
    expect(stagesToOpen(fold(journey, assessing))).toEqual([]);
  });
  it('opens it with the clock running from the referral', () =>
    given(journey, [opened])
      .when(openStage)
      .then([
        { type: 'stageOpened', stageId, kind: 'initialAssessment', n: 1, startsAt: story.monday, teamId: 'east' },
      ]));
  it('opens nothing else', () => {
    given(journey, [opened])
      .when({ ...openStage, kind: 'singleAssessment' })
      .thenRefused('JOURNEY.STAGE_NOT_WANTED');
    given(journey, [opened])
      .when({ ...openStage, n: 2 })
      .thenRefused('JOURNEY.STAGE_NOT_WANTED');
  });
  it('opens a stage once, however often it is asked', () => given(journey, assessing).when(openStage).then([]));
  it('is conducted by the service, not by people', () =>
    given(journey, [opened])
      .when({ ...openStage, by: teamManager })
      .thenRefused('JOURNEY.NOT_THE_CONDUCTOR'));
  it('gives the assessment its first event', () => {
    const state = fold(journey, assessing);
    if (state.status === 'unopened') throw new Error('the story opens it');
    expect(stageOpenedBy(story.newJourney, state, assessing.at(-1) as StageOpened)).toEqual({
      type: 'opened',
      by: system,
      at: story.monday,
      ruleSet: 'wt2010',
      teamId: 'east',
      journeyId: story.newJourney,
      personId: story.child,
      n: 1,
    });
  });
  it('has no clocks of its own while it is assessed', () => given(journey, assessing).thenClocks([]));
});

describe('a finished assessment', () => {
  it('with no further action closes the journey', () => {
    given(journey, assessing)
      .when(finish)
      .then([
        { type: 'stageFinished', stageId, outcome: 'noFurtherAction' },
        { type: 'closed', reason: 'RC8' },
      ]);
    given(journey, afterAll(journey, assessing, finish)).thenOutcome('RC8');
  });
  it('that finds a child in need leaves the next step waiting', () => {
    const after = given(journey, afterAll(journey, assessing, { ...finish, outcome: 'childInNeedServices' }));
    expect(after.state).toMatchObject({ status: 'open', awaiting: 'childInNeedPlan' });
    after.thenOutcome(undefined);
  });
  it('is heard once, however often it is told', () => {
    given(journey, afterAll(journey, assessing, finish))
      .when(finish)
      .then([]);
    const waiting = afterAll(journey, assessing, { ...finish, outcome: 'strategyDiscussion' });
    given(journey, waiting)
      .when({ ...finish, outcome: 'strategyDiscussion' })
      .then([]);
  });
  it('of another journey is refused', () =>
    given(journey, assessing)
      .when({ ...finish, stageId: 'another' })
      .thenRefused('JOURNEY.UNKNOWN_STAGE'));
  it('with an outcome that the map does not know is refused', () =>
    given(journey, assessing)
      .when({ ...finish, outcome: 'somethingElse' })
      .thenRefused('JOURNEY.NO_ROAD'));
});
