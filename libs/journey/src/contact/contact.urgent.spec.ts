import { deputy, hubWorker, socialWorker } from '../testing/people';
import { gradeOf } from '../shared/roles';
import * as story from '../testing/contact.story';
import { afterAll, fold, given } from '../testing/rule-book';
import { journeyOpenedBy, opensOwnJourney } from '../journey/journey.openings';
import { contact as stage } from './contact.stage';
import { type Decide, type Decided } from './contact.types';

const { received, decide, identify, screen, tuesday } = story;
const outOfHours = {
  id: '00000000-0000-4000-8000-000000000031',
  roles: ['EDT_WORKER' as const],
  grade: gradeOf(['EDT_WORKER']),
};
const protect: Decide = { ...decide, by: outOfHours, outcome: 'immediateProtection', levelOfNeed: 4 };
const provisionalPersonId = '11111111-0000-4000-8000-000000000009';
const screened = afterAll(stage, [received], identify, screen);
const openedBy = (events: typeof screened) => {
  const state = fold(stage, [received]);
  const decided = events.at(-1) as Decided;
  return state.status === 'unopened'
    ? undefined
    : journeyOpenedBy('44444444-0000-4000-8000-000000000001', state, decided);
};

describe('a child who must be protected at once', () => {
  it('is decided on by the out-of-hours team before anybody has screened', () => {
    given(stage, [received])
      .when({ ...protect, provisionalPersonId })
      .then([
        { type: 'decided', outcome: 'immediateProtection', personId: provisionalPersonId, journeyId: story.newJourney },
      ]);
    expect(fold(stage, afterAll(stage, [received], { ...protect, provisionalPersonId }))).toMatchObject({
      status: 'decided',
      personId: provisionalPersonId,
    });
  });
  it('is the recognised child, once somebody has said who it is', () =>
    given(stage, afterAll(stage, [received], identify))
      .when({ ...protect, provisionalPersonId })
      .then([{ personId: story.child, type: 'decided' }]));
  it('has to be somebody', () => given(stage, [received]).when(protect).thenRefused('CONTACT.CHILD_NOT_IDENTIFIED'));
  it('is decided on by nobody without that duty', () => {
    for (const by of [hubWorker, socialWorker, deputy(hubWorker, socialWorker)])
      given(stage, [received])
        .when({ ...protect, by, provisionalPersonId })
        .thenRefused('CONTACT.NOT_A_DECISION_MAKER');
  });
  it('gets a journey that starts with a strategy discussion', () =>
    expect(openedBy(afterAll(stage, [received], { ...protect, provisionalPersonId }))).toMatchObject({
      kind: 'episodeOfNeed',
      startsWith: 'strategyDiscussion',
      teamId: 'hub',
    }));
  it('with an open case joins it', () => {
    const context = { ...decide.context, openJourneyId: story.openJourney };
    const events = afterAll(stage, [received], identify, { ...protect, context });
    expect(events.at(-1)).toMatchObject({ journeyId: story.openJourney, joins: true });
    expect(openedBy(events)).toBeUndefined();
  });
  it('out of hours is the only decision of that team', () =>
    given(stage, screened)
      .when({ ...story.refer, by: outOfHours })
      .thenRefused('CONTACT.NOT_A_DECISION_MAKER'));
});

describe('a decision', () => {
  const context = { ...decide.context, openJourneyId: story.openJourney };
  it.each([
    ['earlyHelp', 'earlyHelp'],
    ['privateFosteringNotice', 'privateFostering'],
    ['missingNotice', 'missing'],
  ] as const)('of %s opens a journey of kind %s', (outcome, kind) => {
    const events = afterAll(stage, screened, { ...decide, outcome, levelOfNeed: 2 });
    expect(openedBy(events)).toMatchObject({ kind, personId: story.child, teamId: 'hub', at: received.at });
    expect(opensOwnJourney(events.at(-1) as Decided)).toBe(true);
  });
  it('to take a child over from another council opens an episode that starts with a conference', () => {
    const transferIn: Decide = { ...story.refer, outcome: 'transferIn' };
    expect(openedBy(afterAll(stage, screened, transferIn))).toMatchObject({ startsWith: 'initialConference' });
    const { teamId: _, ...nobody } = transferIn;
    given(stage, screened).when(nobody).thenRefused('CONTACT.TEAM_MISSING');
  });
  it('about private fostering or a missing child may stand beside an open case, early help may not', () => {
    for (const outcome of ['privateFosteringNotice', 'missingNotice'] as const)
      given(stage, screened)
        .when({ ...decide, outcome, context })
        .then([{ type: 'decided', journeyId: story.newJourney }]);
    given(stage, screened)
      .when({ ...decide, outcome: 'earlyHelp', context })
      .thenRefused('CONTACT.CASE_ALREADY_OPEN');
  });
  it('joins the open journey of its kind', () =>
    given(stage, screened)
      .when({ ...decide, outcome: 'missingNotice', context: { ...decide.context, openJourneys: { missing: 'm' } } })
      .then([{ type: 'decided', journeyId: 'm', joins: true }]));
  it('of advice needs no known child', () =>
    given(stage, afterAll(stage, [received], screen))
      .when({ ...decide, at: tuesday, outcome: 'referralAdvised' })
      .then([{ type: 'decided' }]));
});
