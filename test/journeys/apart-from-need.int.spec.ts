import type { Recorded, StageInput } from '#libs/contracts';
import { type Actor, type FosteringCommand, type MissingCommand } from '#libs/journey';
import { longCalendar } from '../support/conferring';
import { doing } from '../support/doing';
import { eventually } from '../support/eventually';
import { begunIn, hugo, journeyOf, rungsOf } from '../support/helping';
import { act, amira, hashOf, tom } from '../support/people-and-acts';
import { begun } from '../support/protecting';
import { StageStories } from '../support/stage-stories';

type Command = MissingCommand | FosteringCommand;
type Without<C> = C extends Command ? Omit<C, 'type' | 'by' | 'at'> : never;

const words = { textHash: hashOf('words') };
const fostering: Actor = { ...hugo, roles: ['PRIVATE_FOSTERING_OFFICER'] };

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('journeys of other kinds, and the core assessment', () => {
  let stories: StageStories;
  beforeAll(async () => {
    stories = await StageStories.begin();
    stories.record.calendar = longCalendar;
  });
  afterAll(() => stories.end());

  /** What people do with a stage at a moment; time passes until then. */
  function on(stage: StageInput) {
    return async <T extends Command['type']>(
      type: T,
      by: Actor,
      at: string,
      rest: Without<Extract<Command, { type: T }>>,
    ): Promise<Recorded> => {
      await stories.until(at);
      return stories.stages.act(stage, act({ type, by, at, ...rest }));
    };
  }

  it('a missing child is found, and the interview that nobody holds in 72 hours climbs the ladder', () =>
    stories.tell('missing late', async () => {
      const episode = await begunIn(
        stories,
        await journeyOf(stories, 'missing', '2028-01-04T19:00:00Z'),
        'missingEpisode',
      );
      const people = on(episode);
      await people('confirmMissing', hugo, '2028-01-04T20:00:00Z', {
        policeTold: true,
        ...words,
        context: { missingEpisodes: { episodes: 1, threshold: 3, windowDays: 30 }, openJourneys: {}, freshId: '' },
      });
      await people('recordFound', hugo, '2028-01-05T02:30:00Z', { how: 'returned' });
      await people('tellVoluntaryAgency', hugo, '2028-01-05T08:40:00Z', {});
      await people('offerInterview', hugo, '2028-01-05T10:00:00Z', { interviewer: 'voluntaryAgency' });
      await stories.until('2028-01-12T10:00:00Z');
      await eventually(() => expect(rungsOf(stories, episode)).toContain('2028-01-08T02:30:00Z breach'));
      await people('completeInterview', hugo, '2028-01-12T11:00:00Z', {
        ...{ interviewer: 'voluntaryAgency', seenAlone: true },
        ...words,
      });
      await people('reviewEpisode', tom, '2028-01-13T10:00:00Z', words);
      await eventually(() => expect(stories.journeyOf(episode)).toMatchObject({ status: 'closed' }));
    }));

  it('a private fostering arrangement is visited late, signed, watched over and ended', () =>
    stories.tell('private fostering late', async () => {
      const journey = await journeyOf(stories, 'privateFostering', '2028-01-18T10:00:00Z'); // a Tuesday; day 7 is Thursday 27 January
      const arrangement = await begunIn(stories, journey, 'privateFostering');
      const people = on(arrangement);
      await people('checkDefinition', fostering, '2028-01-18T11:00:00Z', {
        ...{ carer: 'notRelated', disabled: false, startsOn: '2028-01-17', endsOn: '2028-07-31' },
        context: { bornOn: '2015-05-01' },
      });
      await stories.until('2028-01-28T10:00:00Z');
      await eventually(() => expect(rungsOf(stories, arrangement)).toContain('2028-01-28T00:00:00Z breach'));
      await people('recordVisit', fostering, '2028-01-31T10:00:00Z', {
        ...{ childSeen: true, seenAlone: true, premises: true, carer: true, household: true, requested: false },
      });
      await people('writeReport', fostering, '2028-02-01T10:00:00Z', words);
      await people('proposeSuitability', fostering, '2028-02-01T11:00:00Z', { suitability: 'suitable', ...words });
      await people('signOff', tom, '2028-02-02T10:00:00Z', words);
      await people('endArrangement', fostering, '2028-02-03T10:00:00Z', { reason: 'returnedHome' });
      await eventually(() => expect(stories.journeyOf(arrangement)).toMatchObject({ status: 'closed' }));
    }));

  it('a core assessment follows an initial one that asks for it, and has 35 working days of its own', () =>
    stories.tell('core assessment', async () => {
      await stories.until('2028-02-08T10:00:00Z'); // a Tuesday
      const initial = await stories.assessmentFrom('2028-02-08T10:00:00Z');
      const first = doing(stories, initial);
      await first.allocate('2028-02-08T11:00:00Z');
      await first.submit('2028-02-09T10:00:00Z', 'initial', undefined, 'coreAssessment');
      await first.signOff('2028-02-09T11:00:00Z', 'initial');
      const core = await begun(stories, initial, 'coreAssessment'); // day 35 after 9 February is Wednesday 29 March
      expect(stories.record.pendingOf(core.stageId)).toContainEqual(
        expect.objectContaining({ milestone: 'breach', at: '2028-03-29T23:00:00.000Z' }),
      );
      const people = doing(stories, core);
      await people.allocate('2028-02-10T10:00:00Z', amira.id);
      await people.submit('2028-02-11T10:00:00Z', 'core');
      await people.signOff('2028-02-11T11:00:00Z', 'core');
      expect(stories.record.events(core.stageId)).toEqual(['opened', 'allocated', 'submitted', 'signedOff']);
    }));

  it('a report that nobody writes is chased, holds up no prohibition, and is still owed after it', () =>
    stories.tell('private fostering report owed', async () => {
      const journey = await journeyOf(stories, 'privateFostering', '2028-02-17T11:00:00Z'); // a Thursday; day 7 is Monday 28 February
      const arrangement = await begunIn(stories, journey, 'privateFostering');
      const people = on(arrangement);
      await people('checkDefinition', fostering, '2028-02-17T12:00:00Z', {
        ...{ carer: 'notRelated', disabled: false, startsOn: '2028-04-03', endsOn: '2028-07-31' },
        context: { bornOn: '2015-05-01' },
      });
      await people('recordVisit', fostering, '2028-02-22T10:00:00Z', {
        ...{ childSeen: false, notSeenReason: 'notYetArrived', seenAlone: false },
        ...{ premises: true, carer: true, household: true, requested: false },
      });
      await stories.until('2028-02-29T10:00:00Z');
      await eventually(() =>
        expect(rungsOf(stories, arrangement, 'private-fostering-first-report')).toContain(
          '2028-02-29T00:00:00Z breach',
        ),
      );
      expect(rungsOf(stories, arrangement, 'private-fostering-first-visit')).not.toContainEqual(
        expect.stringContaining('breach'),
      );
      await people('proposeSuitability', fostering, '2028-02-29T11:00:00Z', { suitability: 'prohibited', ...words });
      await people('signOff', tom, '2028-02-29T12:30:00Z', words);
      await eventually(() => expect(stories.journeyOf(arrangement)).toMatchObject({ status: 'closed' }));
      expect(stories.record.pendingOf(arrangement.stageId)).not.toEqual([]);
      await people('writeReport', fostering, '2028-02-29T13:00:00Z', words);
      expect(stories.record.pendingOf(arrangement.stageId)).toEqual([]);
    }));

  it('a child missing for the third time is spoken of in a strategy discussion of the open episode of need', () =>
    stories.tell('missing again', async () => {
      const initial = await stories.assessmentFrom('2028-03-01T10:00:00Z');
      const episodeOfNeed = initial.stageId.slice(0, initial.stageId.indexOf('/'));
      const journey = await journeyOf(stories, 'missing', '2028-03-01T12:00:00Z');
      const episode = await begunIn(stories, journey, 'missingEpisode');
      await on(episode)('confirmMissing', hugo, '2028-03-01T13:00:00Z', {
        policeTold: true,
        ...words,
        context: {
          missingEpisodes: { episodes: 3, threshold: 3, windowDays: 30 },
          openJourneys: { episodeOfNeed },
          freshId: '',
        },
      });
      const discussion = await begun(stories, initial, 'strategyDiscussion');
      expect(stories.record.stage(discussion.stageId).events[0]).toMatchObject({
        at: '2028-03-01T13:00:00Z',
        passed: { askedBy: episode.stageId },
      });
      expect(stories.record.events(episodeOfNeed)).toEqual([
        ...['opened', 'stageOpened', 'askHeard', 'nextStepAwaited', 'stageOpened'],
      ]);
    }));
});
