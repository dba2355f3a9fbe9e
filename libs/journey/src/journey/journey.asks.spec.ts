import * as story from '../testing/journey.story';
import { afterAll, fold, given } from '../testing/rule-book';
import { asksFrom } from './journey.joining';
import { stagesToOpen } from './journey.openings';
import { journey } from './journey.stage';

const { day, ended } = story;
const planned = [
  ...afterAll(
    journey,
    story.conducted([story.opened], day(0, 15)),
    ended('initialAssessment', 'childInNeedServices', day(9)),
  ),
  story.withStage('childInNeedPlan', day(10)),
];
const episode = (n: number) => `55555555-0000-4000-8000-000000000001/missingEpisode-${n}`;
const ask = (n: number, at = day(12)) =>
  ({ ...ended('x', 'repeatedlyMissing', at), stageId: episode(n), kind: 'missingEpisode' }) as const;

describe('a contact that joins', () => {
  const moments = { receivedAt: day(1), decidedAt: day(2) };
  it('counts a missing child from the report, and protection from the decision', () => {
    expect(asksFrom('missingNotice', moments)).toBe(day(1));
    expect(asksFrom('immediateProtection', moments)).toBe(day(2));
  });
});

describe('a repeated missing episode', () => {
  it('makes the open episode of need want a strategy discussion, from its own moment on', () => {
    given(journey, planned)
      .when(ask(3))
      .then([
        { type: 'askHeard', stageId: episode(3), outcome: 'repeatedlyMissing' },
        { type: 'nextStepAwaited', step: 'strategyDiscussion', startsAt: day(12), passed: { askedBy: episode(3) } },
      ]);
    expect(stagesToOpen(fold(journey, afterAll(journey, planned, ask(3))))).toEqual([
      { kind: 'strategyDiscussion', n: 1 },
    ]);
  });
  it('is heard once', () =>
    given(journey, afterAll(journey, planned, ask(3)))
      .when(ask(3))
      .then([]));
  it('is spoken of in the discussion that is wanted or going on, and in a new one after it', () => {
    const asked = afterAll(journey, planned, ask(3));
    given(journey, asked)
      .when(ask(4))
      .then([{ type: 'askHeard', stageId: episode(4) }]);
    const discussed = [...asked, story.withStage('strategyDiscussion', day(12))];
    expect(afterAll(journey, discussed, ask(4, day(13))).slice(discussed.length)).toHaveLength(1);
    const decided = afterAll(journey, discussed, ended('strategyDiscussion', 'noSection47', day(14)));
    given(journey, decided)
      .when(ask(4, day(15)))
      .then([{ type: 'askHeard' }, { type: 'nextStepAwaited', step: 'strategyDiscussion', startsAt: day(15) }]);
  });
  it('is the service’s word, and nobody’s on a closed journey', () => {
    given(journey, planned)
      .when({ ...ask(3), by: story.opened.by })
      .thenRefused('JOURNEY.NOT_THE_CONDUCTOR');
    const closed = [...planned, { type: 'closed', by: story.opened.by, at: day(11), reason: 'RC7' } as const];
    given(journey, closed).when(ask(3)).thenRefused('JOURNEY.CLOSED');
  });
});
