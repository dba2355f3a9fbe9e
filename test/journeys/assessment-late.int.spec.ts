import { doing } from '../support/doing';
import { eventually } from '../support/eventually';
import { StageStories } from '../support/stage-stories';

/** Dates counted by hand from the bank-holiday table: day 0 is the referral's London date. */
describe('a late initial assessment', () => {
  let stories: StageStories;
  beforeAll(async () => (stories = await StageStories.begin()));
  afterAll(() => stories.end());

  it('warns, breaches, and climbs from worker to team manager to head of service', () =>
    stories.tell('late', async () => {
      await stories.until('2028-03-06T10:00:00Z'); // a Monday; day 10 is Monday 20 March
      const { stageId, kind } = await stories.assessmentFrom('2028-03-06T10:00:00Z');
      await stories.until('2028-03-28T09:00:00Z');
      await eventually(() => expect(stories.record.rungsOf(stageId)).toHaveLength(7));
      expect(stories.record.rungs.map(({ at, milestone, tell }) => [at, milestone, ...tell])).toEqual([
        ['2028-03-15T09:00:00Z', 'warn-1', 'worker'],
        ['2028-03-17T09:00:00Z', 'warn-2', 'worker'],
        ['2028-03-20T09:00:00Z', 'warn-3', 'worker'],
        ['2028-03-21T00:00:00Z', 'breach'],
        ['2028-03-21T09:00:00Z', 'ladder-1', 'worker'],
        ['2028-03-22T09:00:00Z', 'ladder-2', 'teamManager'],
        ['2028-03-27T08:00:00Z', 'ladder-3', 'headOfService'], // 09:00 in London, in summer time since the day before
      ]);
      const people = doing(stories, { stageId, kind });
      await people.allocate('2028-03-28T09:00:00Z');
      await people.submit('2028-03-28T09:10:00Z', 'the assessment');
      await people.signOff('2028-03-28T09:20:00Z', 'the assessment');
      expect(stories.record.events(stageId)).toEqual(['opened', 'allocated', 'submitted', 'signedOff']);
    }));

  it('notices each moment when it comes: no other clock ends with it', () => {
    for (const { at, noticedAt } of stories.record.rungs) {
      const delay = Date.parse(noticedAt) - Date.parse(at);
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThan(5_000); // the machine's own time
    }
  });

  it('notices it in its turn when others end with it', () =>
    stories.tell('in-its-turn', async () => {
      stories.record.afterMs = 90_000;
      await stories.until('2028-04-04T10:00:00Z'); // a Tuesday; day 10 is Thursday 20 April, after Easter
      const { stageId } = await stories.assessmentFrom('2028-04-04T10:00:00Z');
      await stories.until('2028-04-13T09:00:00Z');
      stories.record.afterMs = 0;
      const [rung, ...more] = stories.record.rungs.filter((one) => one.stageId === stageId);
      expect([rung?.milestone, rung?.at, more]).toEqual(['warn-1', '2028-04-13T08:00:00Z', []]);
      const delay = Date.parse(rung?.noticedAt ?? '') - Date.parse(rung?.at ?? '');
      expect(delay).toBeGreaterThanOrEqual(90_000);
      expect(delay).toBeLessThan(95_000);
    }));

  it('catches up in order when nobody was at work across the deadline', () =>
    stories.inChapters('outage', async () => {
      await stories.until('2028-05-02T08:00:00Z'); // a Tuesday; day 10 is Tuesday 16 May
      const { stageId } = await stories.working(() => stories.assessmentFrom('2028-05-02T08:00:00Z'));
      await stories.untilUnattended('2028-05-18T12:00:00Z');
      expect(stories.record.rungsOf(stageId)).toEqual([]);
      await stories.working(() => eventually(() => expect(stories.record.rungsOf(stageId)).toHaveLength(6)));
      const rungs = stories.record.rungs.filter((rung) => rung.stageId === stageId);
      expect(rungs.map(({ at, milestone }) => [at, milestone])).toEqual([
        ['2028-05-11T08:00:00Z', 'warn-1'],
        ['2028-05-15T08:00:00Z', 'warn-2'],
        ['2028-05-16T08:00:00Z', 'warn-3'],
        ['2028-05-16T23:00:00Z', 'breach'],
        ['2028-05-17T08:00:00Z', 'ladder-1'],
        ['2028-05-18T08:00:00Z', 'ladder-2'],
      ]);
      const back = Date.parse('2028-05-18T12:00:00Z');
      expect(rungs.every(({ noticedAt }) => Date.parse(noticedAt) >= back)).toBe(true);
    }));
});
