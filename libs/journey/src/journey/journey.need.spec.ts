import { decisionMaker, seniorManager, socialWorker, teamManager } from '../testing/people';
import { afterAll, fold, given } from '../testing/rule-book';
import * as story from '../testing/journey.story';
import { hadServices } from './closure-rules';
import { openOf } from './journey.openings';
import { journey } from './journey.stage';
import { type AskForStage, type JourneyEvent } from './journey.types';

const { day, ended } = story;
const assessed = story.conducted([story.opened], day(0, 15));
const inNeed = afterAll(journey, assessed, ended('initialAssessment', 'childInNeedServices', day(9)));
const planned: JourneyEvent[] = [...inNeed, story.withStage('childInNeedPlan', day(10))];
const state = (events: JourneyEvent[]) => {
  const folded = fold(journey, events);
  if (folded.status !== 'open') throw new Error('the story is of an open journey');
  return folded;
};
const ask = (kind: AskForStage['kind'], change: Partial<AskForStage> = {}): AskForStage => ({
  type: 'openStage',
  by: teamManager,
  at: day(11),
  kind,
  context: { journeyId: story.journeyId },
  ...change,
});

describe('a child’s need', () => {
  it('is unknown while it is assessed, and then what the assessment found', () => {
    expect(state(assessed).need).toBe('assessing');
    expect(state(inNeed)).toMatchObject({ need: 'inNeed', steps: [{ step: 'childInNeedPlan' }] });
  });
  it('without a plan is an alarm until a plan opens', () => {
    const alarm = { rule: 'child-in-need-plan-missing', n: 1, startedAt: day(9) };
    given(journey, inNeed).thenClocks([alarm]);
    given(journey, planned).thenClocks([{ ...alarm, stoppedAt: day(10) }]);
  });
  it('has a plan from the plan’s own beginning, when that is written down later', () => {
    const late = { ...story.withStage('childInNeedPlan', day(40)), startsAt: day(9) };
    given(journey, [...inNeed, late]).thenClocks([
      { rule: 'child-in-need-plan-missing', n: 1, startedAt: day(9), stoppedAt: day(9) },
    ]);
  });
  it('is protection while a protection plan runs, and need again after it', () => {
    const protectedChild = [...assessed, story.withStage('childProtectionPlan', day(20))];
    expect(state(protectedChild).need).toBe('childProtection');
    const after = afterAll(journey, protectedChild, ended('childProtectionPlan', 'childInNeedPlan', day(90)));
    expect(state(after)).toMatchObject({ need: 'inNeed', steps: [{ step: 'childInNeedPlan', startsAt: day(90) }] });
  });
});

describe('a conference that decides on a plan', () => {
  const conferred = [...planned, story.withStage('initialConference', day(20))];
  const held = day(25, 13);
  const plan = ended('initialConference', 'plan', day(26), { startsAt: held, category: 'NEG' });

  it('wants a protection plan from the conference’s own moment', () =>
    given(journey, conferred)
      .when(plan)
      .then([
        { type: 'stageFinished', outcome: 'plan' },
        {
          type: 'nextStepAwaited',
          step: 'childProtectionPlan',
          startsAt: held,
          passed: { startsAt: held, category: 'NEG' },
        },
      ]));
  it('must say when it was held', () =>
    given(journey, conferred)
      .when(ended('initialConference', 'plan', day(26)))
      .thenRefused('JOURNEY.CONFERENCE_DATE_MISSING'));
  it('ends the child in need plan of that day, and its own word is heard once', () => {
    const stageId = story.idOf('childInNeedPlan');
    const superseded: JourneyEvent = { type: 'stageSuperseded', by: seniorManager, at: held, stageId };
    const after = [...conferred, superseded];
    expect(openOf(state(after), 'childInNeedPlan')).toEqual([]);
    expect(state(after).stages.find((one) => one.stageId === stageId)).toMatchObject({
      finishedAt: held,
      ending: true,
    });
    const said = afterAll(journey, after, ended('childInNeedPlan', 'superseded', day(26)));
    given(journey, said)
      .when(ended('childInNeedPlan', 'superseded', day(26)))
      .then([]);
  });
  it('is a service: the census knows no closure after assessment any more', () =>
    expect(hadServices(state(conferred))).toBe(true));
});

describe('a strategy discussion that decides to enquire', () => {
  const discussed = [...assessed, story.withStage('strategyDiscussion', day(2))];
  const enquire = ended('strategyDiscussion', 'section47Joint', day(2, 12), { startsAt: day(2, 11) });
  const wanted = (events: JourneyEvent[]) => state(events).steps.map(({ step }) => step);

  it('wants the enquiry and, under the guidance of 2010, a core assessment; both from the discussion’s moment', () => {
    const after = afterAll(journey, discussed, enquire);
    expect(state(after).steps).toMatchObject([
      { step: 'section47Enquiry', startsAt: day(2, 11) },
      { step: 'coreAssessment', startsAt: day(2, 11) },
    ]);
  });
  it('wants no second enquiry beside an open one', () => {
    const enquiring = [...discussed, story.withStage('section47Enquiry', day(1))];
    expect(wanted(afterAll(journey, enquiring, enquire))).toEqual(['coreAssessment']);
  });
  it('lets the core assessment wait for the assessment that is open', () => {
    const after = afterAll(journey, discussed, enquire);
    expect(story.conducted(after, day(3)).at(-1)).not.toMatchObject({ kind: 'coreAssessment' });
    const ended10 = afterAll(journey, after, ended('initialAssessment', 'noFurtherAction', day(9)));
    expect(
      story
        .conducted(ended10, day(9))
        .filter(({ type }) => type === 'stageOpened')
        .at(-1),
    ).toMatchObject({
      kind: 'coreAssessment',
      startsAt: day(2, 11),
    });
  });
});

describe('what people open', () => {
  it('is a reassessment, numbered, from the moment at which it was said; one at a time', () => {
    given(journey, assessed).when(ask('initialAssessment')).thenRefused('JOURNEY.ALREADY_OPEN');
    given(journey, planned)
      .when(ask('initialAssessment'))
      .then([{ type: 'stageOpened', stageId: story.idOf('initialAssessment', 2), n: 2, startsAt: day(11) }]);
    given(journey, planned)
      .when(ask('coreAssessment'))
      .then([{ type: 'stageOpened', kind: 'coreAssessment', n: 1 }]);
  });
  it('keeps to the guidance of the journey and to the grade', () => {
    given(journey, planned).when(ask('singleAssessment')).thenRefused('JOURNEY.OTHER_GUIDANCE');
    given(journey, planned)
      .when(ask('initialAssessment', { by: socialWorker }))
      .thenRefused('JOURNEY.OPENING_GRADE_TOO_LOW');
  });
  it('is never an enquiry or a protection plan', () => {
    given(journey, planned)
      .when(ask('section47Enquiry', { by: seniorManager }))
      .thenRefused('JOURNEY.NOT_OPENED_BY_PEOPLE');
    given(journey, planned).when(ask('childProtectionPlan')).thenRefused('JOURNEY.NOT_OPENED_BY_PEOPLE');
  });
});

describe('a journey of another kind', () => {
  const missing = [{ ...story.opened, kind: 'missing' as const }, story.withStage('missingEpisode', day(0))];
  it('closes when its last stage ends, with how that ended', () =>
    given(journey, missing)
      .when(ended('missingEpisode', 'reviewed', day(5)))
      .then([{ type: 'stageFinished' }, { type: 'closed', reason: 'reviewed' }]));
  it('has no assessment', () =>
    given(journey, missing).when(ask('initialAssessment')).thenRefused('JOURNEY.OTHER_JOURNEY'));
  it('hears of another episode by a contact that joins it, once', () => {
    const contactId = '44444444-0000-4000-8000-000000000002';
    const notice = { ...ended('x', 'missingNotice', day(6)), stageId: contactId, kind: 'contact' as const };
    given(journey, missing)
      .when(notice)
      .then([
        { type: 'contactJoined', contactId, outcome: 'missingNotice' },
        { type: 'nextStepAwaited', step: 'missingEpisode', startsAt: day(6) },
      ]);
    given(journey, afterAll(journey, missing, notice))
      .when(notice)
      .then([]);
  });
});

describe('a child who must be protected at once', () => {
  it('has an assessment and a strategy discussion from the first moment', () => {
    const urgent = fold(journey, [{ ...story.opened, startsWith: 'strategyDiscussion', by: decisionMaker }]);
    expect(urgent).toMatchObject({
      steps: [
        { step: 'initialAssessment', startsAt: story.monday },
        { step: 'strategyDiscussion', startsAt: story.monday },
      ],
    });
  });
  it('who comes from another council has a conference alone', () =>
    expect(fold(journey, [{ ...story.opened, startsWith: 'initialConference' }])).toMatchObject({
      steps: [{ step: 'initialConference', passed: { conferenceType: 'transferIn' } }],
    }));
});
