import { type Actor } from '../shared/actor';
import { gradeOf, type Role } from '../shared/roles';
import * as story from '../testing/missing.story';
import { anotherWorker, familySupport, hubWorker, partner, socialWorker, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { askOf } from './asking';
import { missingEpisode as stage } from './missing.stage';

const person = (role: Role): Actor => ({
  id: '00000000-0000-4000-8000-000000000301',
  roles: [role],
  grade: gradeOf([role]),
});

const { reported, allocate, confirm, found, tell, offer, interview, review } = story;
const after = (...commands: Parameters<typeof stage.decide>[1][]) => afterAll(stage, [reported], ...commands);
const back = after(allocate, confirm(1), found);

describe('a missing episode', () => {
  it('goes from the report to the review, an interview between', () => {
    const whole = [allocate, confirm(1), found, tell, offer, interview];
    const statuses = whole.map((_, i) => given(stage, after(...whole.slice(0, i + 1))).state.status);
    expect(statuses).toEqual(['reported', 'missing', 'found', 'found', 'interviewOffered', 'completed']);
    given(stage, after(...whole, review)).thenOutcome('reviewed');
    given(stage, after(...whole)).thenOutcome(undefined);
  });
  it('may end before anybody could confirm it', () =>
    given(stage, [reported])
      .when(found)
      .then([{ type: 'found', how: 'returned' }]));
  it('is recorded by the hub, social workers and interviewers', () => {
    given(stage, [reported])
      .when({ ...confirm(1), by: familySupport })
      .thenRefused('MISSING.NOT_QUALIFIED');
    given(stage, [reported])
      .when({ ...confirm(1), by: partner })
      .thenRefused('MISSING.NOT_QUALIFIED');
    given(stage, [reported])
      .when({ ...confirm(1), by: socialWorker })
      .then([{ type: 'missingConfirmed' }]);
  });
  it('is confirmed once, and found once, after it began', () => {
    given(stage, after(confirm(1)))
      .when(confirm(1))
      .thenRefused('MISSING.ALREADY_CONFIRMED');
    given(stage, back).when(found).thenRefused('MISSING.ALREADY_FOUND');
    given(stage, back).when(confirm(1)).thenRefused('MISSING.ALREADY_FOUND');
    given(stage, after({ ...confirm(1), at: story.saturday }))
      .when(found)
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('keeps missing education apart', () => {
    const flag = { type: 'flagEducation', by: hubWorker, at: story.saturday, missing: true } as const;
    expect(given(stage, after(flag)).state).toMatchObject({ status: 'reported', educationMissing: true });
    expect(given(stage, after(flag, { ...flag, missing: false })).state).toMatchObject({ educationMissing: false });
  });
});

describe('the voluntary agency', () => {
  const told = { rule: 'missing-agency-told', n: 1, startedAt: story.friday };
  it('hears of every episode, the first one too, by the next working day after the report', () => {
    given(stage, [reported]).thenClocks([told]);
    given(stage, after(confirm(1))).thenClocks([told]);
    given(stage, after(confirm(1), tell)).thenClocks([{ ...told, stoppedAt: story.saturday }]);
  });
  it('is not troubled with a mistaken report', () => {
    const mistaken = after(confirm(1), { ...found, how: 'neverMissing' });
    expect(stage.clocks(given(stage, mistaken).state)[0]).toEqual({ ...told, stoppedAt: story.night });
    const none = { type: 'explainNoInterview', by: hubWorker, at: story.monday, reason: 'neverMissing' } as const;
    given(stage, afterAll(stage, mistaken, none, review)).thenOutcome('reviewed');
  });
});

describe('repeated episodes', () => {
  it('below the threshold ask for nothing', () =>
    expect(stage.decide(given(stage, [reported]).state, confirm(2))).toEqual([
      { type: 'missingConfirmed', by: hubWorker, at: story.friday, policeTold: true, textHash: story.words },
    ]));
  it('at the threshold ask the open episode of need for a strategy discussion', () =>
    given(stage, [reported])
      .when(confirm(3, { episodeOfNeed: story.episodeOfNeed }))
      .then([
        {
          type: 'missingConfirmed',
          repeated: { episodes: 3, threshold: 3, windowDays: 30 },
          askedJourneyId: story.episodeOfNeed,
        },
      ]));
  it('tell that episode what they ask, and other episodes tell nobody', () => {
    const id = `${reported.journeyId}/missingEpisode-1`;
    const asked = given(stage, after(confirm(3, { episodeOfNeed: story.episodeOfNeed }))).state;
    expect(askOf(id, asked)).toEqual({
      journeyId: story.episodeOfNeed,
      finished: { stageId: id, kind: 'missingEpisode', outcome: 'repeatedlyMissing', at: story.friday },
    });
    for (const events of [[reported], after(confirm(1)), after(confirm(3))])
      expect(askOf(id, given(stage, events).state)).toBeUndefined();
  });
  it('open an episode of need with the discussion where none is open', () =>
    given(stage, [reported])
      .when(confirm(3))
      .then([
        {
          type: 'missingConfirmed',
          opensJourney: {
            journeyId: story.fresh,
            kind: 'episodeOfNeed',
            teamId: 'east',
            startsAt: story.friday,
            startsWith: 'strategyDiscussion',
          },
        },
      ]));
  it('block nothing, and are passed on', () => {
    const events = after(confirm(4), found, tell, offer, interview, review);
    given(stage, events).thenOutcome('reviewed');
    expect(stage.passes?.(given(stage, events).state)).toEqual({ repeated: true });
  });
});

describe('the return interview', () => {
  const declined = { type: 'declineInterview', by: hubWorker, at: story.monday, who: 'child' } as const;
  const none = { type: 'explainNoInterview', by: hubWorker, at: story.monday, reason: 'notReached' } as const;
  it('is due from the moment the child is found, and the offer alone does not stop the clock', () => {
    const running = { rule: 'return-interview', n: 1, startedAt: story.night };
    const clocks = (...commands: Parameters<typeof after>) =>
      stage.clocks(given(stage, afterAll(stage, back, ...commands)).state).slice(1);
    expect(clocks()).toEqual([running]);
    expect(clocks(offer)).toEqual([running]);
    for (const answer of [interview, declined, none])
      expect(clocks(offer, answer)).toEqual([{ ...running, stoppedAt: story.monday }]);
  });
  it('is neither held nor declined without an offer; that it was not held needs none', () => {
    given(stage, back).when(interview).thenRefused('MISSING.NOT_OFFERED');
    given(stage, back).when(declined).thenRefused('MISSING.NOT_OFFERED');
    given(stage, back)
      .when(none)
      .then([{ type: 'interviewNotHeld', reason: 'notReached' }]);
  });
  it('comes after the offer, and the offer after the return', () => {
    given(stage, after(confirm(1)))
      .when(offer)
      .thenRefused('MISSING.NOT_FOUND');
    given(stage, back)
      .when({ ...offer, at: story.friday })
      .thenRefused('TIME.OUT_OF_ORDER');
    given(stage, afterAll(stage, back, offer))
      .when({ ...interview, at: story.night })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('is not the child’s own worker’s', () => {
    const own = { interviewer: 'independentInterviewer', interviewerId: socialWorker.id };
    given(stage, back)
      .when({ ...offer, ...own })
      .thenRefused('MISSING.NOT_INDEPENDENT');
    given(stage, afterAll(stage, back, offer))
      .when({ ...interview, ...own })
      .thenRefused('MISSING.NOT_INDEPENDENT');
    given(stage, back)
      .when({ ...offer, ...own, interviewerId: anotherWorker.id })
      .then([{ type: 'interviewOffered' }]);
  });
  it('is nobody’s who works with the child in another journey, nor their deputy’s', () => {
    const interviewer = person('MISSING_INTERVIEWER');
    const by = (context: { childsWorkers: string[] }, who = interviewer) => ({ ...offer, by: who, context });
    given(stage, back)
      .when(by({ childsWorkers: [interviewer.id] }))
      .thenRefused('MISSING.NOT_INDEPENDENT');
    given(stage, back)
      .when(by({ childsWorkers: [anotherWorker.id] }, { ...interviewer, deputisingFor: anotherWorker.id }))
      .thenRefused('MISSING.NOT_INDEPENDENT');
    given(stage, afterAll(stage, back, offer))
      .when({ ...interview, interviewerId: anotherWorker.id, context: { childsWorkers: [anotherWorker.id] } })
      .thenRefused('MISSING.NOT_INDEPENDENT');
    given(stage, back)
      .when(by({ childsWorkers: [anotherWorker.id] }))
      .then([{ type: 'interviewOffered', interviewer: 'voluntaryAgency' }]);
    expect(afterAll(stage, back, by({ childsWorkers: [] })).at(-1)).not.toHaveProperty('context');
  });
  it('of the council’s own interviewer says whose it is', () => {
    const councils = { ...offer, interviewer: 'independentInterviewer' };
    given(stage, back).when(councils).thenRefused('MISSING.INTERVIEWER_NOT_NAMED');
    given(stage, back)
      .when({ ...councils, by: person('MISSING_INTERVIEWER') })
      .then([{ type: 'interviewOffered' }]);
  });
  it('with somebody beside the child has a reason', () => {
    const offered = afterAll(stage, back, offer);
    given(stage, offered)
      .when({ ...interview, seenAlone: false })
      .thenRefused('MISSING.NOT_ALONE_REASON_MISSING');
    given(stage, offered)
      .when({ ...interview, seenAlone: false, notSeenAloneReason: 'childsWish' })
      .then([{ type: 'interviewCompleted' }]);
  });
  it('ends once', () =>
    given(stage, afterAll(stage, back, offer, interview))
      .when(declined)
      .thenRefused('MISSING.ALREADY_ANSWERED'));
});

describe('the review', () => {
  it('is a manager’s, after the interview and the word to the voluntary agency, after a first episode too', () => {
    given(stage, back).when(review).thenRefused('MISSING.INTERVIEW_OUTSTANDING');
    const untold = afterAll(stage, back, offer, interview);
    given(stage, untold).when(review).thenRefused('MISSING.VOLUNTARY_AGENCY_NOT_TOLD');
    const told = afterAll(stage, untold, tell);
    given(stage, told).when(tell).thenRefused('MISSING.ALREADY_TOLD');
    given(stage, told)
      .when({ ...review, by: socialWorker })
      .thenRefused('MISSING.GRADE_TOO_LOW');
    given(stage, told)
      .when({ ...review, at: story.saturday })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('ends the episode; lateness may still be explained', () => {
    const over = afterAll(stage, back, tell, offer, interview, review);
    given(stage, over).when(found).thenRefused('MISSING.REVIEWED');
    const explain = { type: 'explainLateness', at: story.wednesday, deadlineId: 'd', reason: 'other' } as const;
    given(stage, over)
      .when({ ...explain, by: teamManager })
      .then([{ type: 'latenessExplained' }]);
    given(stage, over)
      .when({ ...explain, by: anotherWorker })
      .thenRefused('DEADLINE.NOT_YOURS');
  });
});
