import { randomUUID } from 'node:crypto';
import { doing, refused } from '../support/doing';
import { eventually } from '../support/eventually';
import { amira, hashOf, ines, tom } from '../support/people-and-acts';
import { StageStories } from '../support/stage-stories';

/** Dates counted by hand from the bank-holiday table: day 0 is the referral's London date. */
describe('an initial assessment at work', () => {
  let stories: StageStories;
  beforeAll(async () => (stories = await StageStories.begin()));
  afterAll(() => stories.end());

  it('ends on time without a word, and its journey awaits the next step', () =>
    stories.tell('on time', async () => {
      await stories.until('2028-01-04T10:00:00Z'); // a Tuesday
      const stage = await stories.assessmentFrom('2028-01-04T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-01-04T11:00:00Z');
      await stories.until('2028-01-10T10:00:00Z');
      const submitted = await people.submit('2028-01-10T10:00:00Z', 'the text');
      expect(submitted).toMatchObject({ version: 2, status: 'awaitingSignOff' });
      await stories.until('2028-01-11T10:00:00Z');
      expect(await people.signOff('2028-01-11T10:00:00Z', 'the text')).toMatchObject({
        version: 3,
        status: 'signedOff',
      });
      expect(stories.record.rungsOf(stage.stageId)).toEqual([]);
      await eventually(() => expect(stories.journeyOf(stage)).toMatchObject({ status: 'open', need: 'inNeed' }));
    }));

  it('is one assessment of 45 working days under the guidance of 2013', () =>
    stories.tell('single assessment', async () => {
      await stories.until('2028-01-12T10:00:00Z'); // a Wednesday; day 45 is Wednesday 15 March
      const stage = await stories.assessmentFrom('2028-01-12T10:00:00Z', 'singleAssessment');
      expect(stories.record.pendingOf(stage.stageId)).toContainEqual(
        expect.objectContaining({ milestone: 'breach', at: '2028-03-16T00:00:00.000Z' }),
      );
      const people = doing(stories, stage);
      await people.allocate('2028-01-12T11:00:00Z');
      await people.submit('2028-01-13T10:00:00Z', 'the text');
      await people.signOff('2028-01-13T11:00:00Z', 'the text');
      expect(stories.record.events(stage.stageId)).toEqual(['opened', 'allocated', 'submitted', 'signedOff']);
    }));

  it('is returned with reasons and signed off after changes, its clock running on', () =>
    stories.tell('returned', async () => {
      await stories.until('2028-01-18T10:00:00Z'); // a Tuesday; day 10 is Tuesday 1 February
      const stage = await stories.assessmentFrom('2028-01-18T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-01-18T11:00:00Z');
      await people.submit('2028-01-19T10:00:00Z', 'first text');
      await people.returnForChanges('2028-01-19T15:00:00Z', 'first text');
      await stories.until('2028-02-01T10:00:00Z');
      await eventually(() =>
        expect(stories.record.rungsOf(stage.stageId)).toEqual([
          'initial-assessment warn-1',
          'initial-assessment warn-2',
          'initial-assessment warn-3',
        ]),
      );
      await people.submit('2028-02-01T10:00:00Z', 'second text');
      await people.signOff('2028-02-01T11:00:00Z', 'second text');
      expect(stories.record.events(stage.stageId)).toEqual([
        ...['opened', 'allocated', 'submitted', 'returnedForChanges', 'submitted', 'signedOff'],
      ]);
    }));

  it('chases a signature that waits, beside its own clock', () =>
    stories.tell('signature chased', async () => {
      await stories.until('2028-02-02T10:00:00Z'); // a Wednesday
      const stage = await stories.assessmentFrom('2028-02-02T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-02-02T11:00:00Z');
      await people.submit('2028-02-03T10:00:00Z', 'the text'); // a Thursday; two working days: Monday 7 February
      await stories.until('2028-02-08T12:00:00Z');
      await eventually(() =>
        expect(stories.record.rungs.filter(({ stageId }) => stageId === stage.stageId)).toMatchObject([
          { rule: 'sign-off', milestone: 'warn-1', at: '2028-02-07T09:00:00Z' },
          { rule: 'sign-off', milestone: 'breach', at: '2028-02-08T00:00:00Z' },
          { rule: 'sign-off', milestone: 'ladder-1', at: '2028-02-08T09:00:00Z', tell: ['teamManager'] },
        ]),
      );
      await people.signOff('2028-02-08T13:00:00Z', 'the text');
    }));

  it('is given more time: the ladder moves, the breach stays', () =>
    stories.tell('extended', async () => {
      await stories.until('2028-03-01T10:00:00Z'); // a Wednesday; day 10 is Wednesday 15 March
      const stage = await stories.assessmentFrom('2028-03-01T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-03-01T11:00:00Z');
      await people.extend('2028-03-02T10:00:00Z', '2028-03-15', '2028-03-22');
      await stories.until('2028-03-23T12:00:00Z');
      await eventually(() =>
        expect(stories.record.rungs.filter(({ stageId }) => stageId === stage.stageId)).toMatchObject([
          { milestone: 'breach', at: '2028-03-16T00:00:00Z' },
          { milestone: 'warn-1', at: '2028-03-17T09:00:00Z' },
          { milestone: 'warn-2', at: '2028-03-21T09:00:00Z' },
          { milestone: 'warn-3', at: '2028-03-22T09:00:00Z' },
          { milestone: 'ladder-1', at: '2028-03-23T09:00:00Z' },
        ]),
      );
    }));

  it('is late at once when it is typed in after its deadline', () =>
    stories.tell('back-dated', async () => {
      await stories.until('2028-06-30T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-05-30T10:00:00Z'); // day 10 was Tuesday 13 June
      await eventually(() => expect(stories.record.rungsOf(stage.stageId)).toHaveLength(7));
      const rungs = stories.record.rungs.filter(({ stageId }) => stageId === stage.stageId);
      expect(rungs.map(({ milestone }) => milestone)).toEqual([
        ...['warn-1', 'warn-2', 'warn-3', 'breach', 'ladder-1', 'ladder-2', 'ladder-3'],
      ]);
      expect(rungs.find(({ milestone }) => milestone === 'breach')?.at).toBe('2028-06-13T23:00:00Z');
      expect(rungs.every(({ noticedAt }) => noticedAt.startsWith('2028-06-30T10:00'))).toBe(true);
    }));

  it('refuses its author, another text, a stale page and a low grade, and stays as it was', () =>
    stories.tell('refused', async () => {
      await stories.until('2028-07-03T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-07-03T10:00:00Z');
      const people = doing(stories, stage);
      const at = '2028-07-03T11:00:00Z';
      await refused(people.submit(at, 'the text'), 'ASSESSMENT.NOT_ALLOCATED');
      await people.allocate(at);
      await people.submit(at, 'the text', { seen: 1 });
      await refused(people.signOff(at, 'the text', { ...amira, grade: 'teamManager' }), 'SIGN_OFF.OWN_WORK');
      await refused(people.signOff(at, 'the text', ines), 'SIGN_OFF.GRADE_TOO_LOW');
      await refused(people.signOff(at, 'another text'), 'SIGN_OFF.OTHER_TEXT');
      await refused(people.signOff(at, 'the text', tom, { seen: 1 }), 'VERSION.STALE');
      expect(await stories.stages.getState(stage)).toMatchObject({
        version: 2,
        state: { status: 'awaitingSignOff', submission: { textHash: hashOf('the text') } },
      });
      await people.signOff(at, 'the text', tom, { seen: 2 });
    }));

  it('does an act once, however often it is sent', () =>
    stories.tell('sent twice', async () => {
      await stories.until('2028-07-04T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-07-04T10:00:00Z');
      const people = doing(stories, stage);
      const at = '2028-07-04T11:00:00Z';
      await people.allocate(at);
      const commandId = randomUUID();
      const [first, second] = await Promise.all([
        people.submit(at, 'the text', { commandId }),
        people.submit(at, 'the text', { commandId }),
      ]);
      expect(second).toEqual(first);
      expect(await people.submit(at, 'the text', { commandId })).toEqual(first);
      await refused(people.submit(at, 'another text', { commandId }), 'SIGN_OFF.ALREADY_PENDING');
      expect(stories.record.events(stage.stageId)).toEqual(['opened', 'allocated', 'submitted']);
      await people.signOff(at, 'the text');
    }));
});
