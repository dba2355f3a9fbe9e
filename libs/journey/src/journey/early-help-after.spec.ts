import { afterAll, fold } from '../testing/rule-book';
import * as story from '../testing/journey.story';
import { earlyHelpAfter } from './early-help-after';
import { journey } from './journey.stage';
import { type ClosedJourney } from './journey.state';
import { type JourneyCommand, type JourneyEvent } from './journey.types';

const { authorise, day, ended, propose, views, withStage } = story;
const assessed = story.conducted([story.opened], day(0, 15));
const conferred: JourneyEvent[] = [...assessed, withStage('initialConference', day(3))];
const planned: JourneyEvent[] = [...assessed, withStage('childInNeedPlan', day(3))];
const hubTakesOver = (at: string) => ({ kind: 'earlyHelp', teamId: 'hub', startsAt: at, passed: { afterCase: true } });

/** What opens as the journey closes by these acts. */
function opens(before: JourneyEvent[], ...acts: JourneyCommand[]) {
  return earlyHelpAfter(closedBy(afterAll(journey, before, ...acts)));
}

function closedBy(events: JourneyEvent[]): ClosedJourney {
  const state = fold(journey, events);
  if (state.status !== 'closed') throw new Error('The journey has not closed');
  return state;
}

const byPeople = (reason = 'RC7'): JourneyCommand[] => [...views, { ...propose, reason }, authorise];

describe('early help after a case', () => {
  it('opens as the case closes by itself after an assessment that finds early help enough', () =>
    expect(opens(assessed, ended('initialAssessment', 'earlyHelp', day(9)))).toEqual(hubTakesOver(day(9))));

  it('does not open where nothing further is needed', () =>
    expect(opens(assessed, ended('initialAssessment', 'noFurtherAction', day(9)))).toBeUndefined());

  it('opens only as the case closes, after a conference that decided for it', () => {
    const decided = [
      ended('initialAssessment', 'noFurtherAction', day(9)),
      ended('initialConference', 'earlyHelp', day(12)),
    ];
    const withPlan = [...conferred, withStage('childInNeedPlan', day(9))];
    expect(opens(conferred, ...decided, ...byPeople())).toEqual(hubTakesOver(day(42)));
    // a plan that ended later is the newer word
    expect(opens(withPlan, ...decided, ended('childInNeedPlan', 'needsMet', day(20)), ...byPeople())).toBeUndefined();
  });

  it('is not opened twice: a plan that steps down has opened it before', () =>
    expect(
      opens(
        planned,
        ended('initialAssessment', 'childInNeedServices', day(9)),
        ended('childInNeedPlan', 'earlyHelp', day(20)),
        ...byPeople(),
      ),
    ).toBeUndefined());

  it.each(['RC2', 'RC5', 'RC6'])('does not open for a child who is no longer here (%s)', (reason) =>
    expect(
      opens(
        conferred,
        ended('initialAssessment', 'noFurtherAction', day(9)),
        ended('initialConference', 'earlyHelp', day(12)),
        ...byPeople(reason),
      ),
    ).toBeUndefined(),
  );

  it('opens for reason RC9, whatever the assessment said', () => {
    const at = '2024-03-01T10:00:00.000Z';
    const later = { ...propose, at, reason: 'RC9' };
    const discussed = [...assessed, withStage('strategyDiscussion', day(3))];
    expect(
      opens(
        discussed,
        ended('initialAssessment', 'noFurtherAction', day(9)),
        ended('strategyDiscussion', 'noSection47', day(10)),
        ...[...views, later, { ...authorise, at }],
      ),
    ).toEqual(hubTakesOver(at));
  });

  it('does not open for a case that was over in another system', () => {
    const closed: JourneyEvent = { type: 'closed', by: story.opened.by, at: day(9), reason: 'RC9' };
    expect(opens([story.opened, closed])).toBeUndefined();
  });
});
