import { randomUUID } from 'node:crypto';
import type { StageInput } from '#libs/contracts';
import { doing, refused } from '../support/doing';
import { eventually } from '../support/eventually';
import { StageStories } from '../support/stage-stories';

/** Runs end, get lost and meet bugs; the record does not. */
describe('the runs of an assessment', () => {
  let stories: StageStories;
  beforeAll(async () => (stories = await StageStories.begin()));
  afterAll(() => stories.end());

  it('continues as new in the middle, with its state, its version and its clock', () =>
    stories.inChapters(undefined, async () => {
      await stories.until('2028-01-04T10:00:00Z');
      let stage: StageInput | undefined;
      await stories.working(async () => (stage = await stories.assessmentFrom('2028-01-04T10:00:00Z')));
      await stories.working(async () => {
        const people = doing(stories, stage!);
        await people.allocate('2028-01-04T11:00:00Z');
        await people.submit('2028-01-04T12:00:00Z', 'first text');
        await eventually(() => expect(loadsOf(stage!)).toBe(2)); // two acts a run in this bundle
        await people.returnForChanges('2028-01-04T13:00:00Z', 'first text');
        await stories.until('2028-01-13T12:00:00Z'); // a Thursday, three working days before Tuesday 18 January
        await eventually(() => expect(stories.record.rungsOf(stage!.stageId)).toEqual(['initial-assessment warn-1']));
        expect(await people.submit('2028-01-13T12:00:00Z', 'second text', { seen: 3 })).toMatchObject({ version: 4 });
        await eventually(() => expect(loadsOf(stage!)).toBe(3));
        await people.signOff('2028-01-13T13:00:00Z', 'second text');
      }, 'shortLived');
    }));

  it('gives the first answer to an act that was recorded before its answer was lost', () =>
    stories.tell('answer lost', async () => {
      await stories.until('2028-02-01T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-02-01T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-02-01T10:30:00Z');
      stories.record.loseNextAnswer();
      const commandId = randomUUID();
      expect(await people.submit('2028-02-01T11:00:00Z', 'the text', { commandId })).toMatchObject({
        commandId,
        version: 2,
      });
      expect(stories.record.events(stage.stageId)).toEqual(['opened', 'allocated', 'submitted']);
      expect(await stories.stages.getState(stage)).toMatchObject({ version: 2, state: { status: 'awaitingSignOff' } });
      await people.signOff('2028-02-01T12:00:00Z', 'the text');
    }));

  it('catches up with a record that has moved on without it', () =>
    stories.tell('record ahead', async () => {
      await stories.until('2028-02-02T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-02-02T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-02-02T10:30:00Z');
      stories.record.stage(stage.stageId).version = 7;
      await refused(people.submit('2028-02-02T11:00:00Z', 'the text', { seen: 1 }), 'VERSION.STALE');
      expect(await people.submit('2028-02-02T11:00:00Z', 'the text')).toMatchObject({ version: 8 });
    }));

  it('is rebuilt from the record when its workflow is lost, by the next act', () =>
    stories.tell('lost', async () => {
      await stories.until('2028-02-03T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-02-03T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-02-03T10:30:00Z');
      await stories.lose(stage);
      expect(await people.submit('2028-02-03T11:00:00Z', 'the text', { seen: 1 })).toMatchObject({ version: 2 });
      expect(await people.signOff('2028-02-03T12:00:00Z', 'the text')).toMatchObject({ version: 3 });
    }));

  it('answers by its rules when it is finished, and hears why it was late', () =>
    stories.tell('finished', async () => {
      await stories.until('2028-02-04T10:00:00Z');
      const stage = await stories.assessmentFrom('2028-01-04T10:00:00Z');
      const people = doing(stories, stage);
      await people.allocate('2028-02-04T10:30:00Z');
      await people.submit('2028-02-04T11:00:00Z', 'the text');
      await people.signOff('2028-02-04T12:00:00Z', 'the text');
      await eventually(async () => expect(await stories.statusOf(stage)).toBe('COMPLETED'));
      await refused(people.signOff('2028-02-04T13:00:00Z', 'the text'), 'SIGN_OFF.ALREADY_SIGNED');
      expect(await people.explain('2028-02-04T13:00:00Z')).toMatchObject({ version: 4, status: 'signedOff' });
      await eventually(async () => expect(await stories.statusOf(stage)).toBe('COMPLETED'));
    }));

  it('pauses at a bug in its rules, and goes on when the bug is fixed', () =>
    stories.inChapters(undefined, async () => {
      await stories.until('2028-02-07T10:00:00Z');
      let stage: StageInput | undefined;
      await stories.working(async () => (stage = await stories.assessmentFrom('2028-02-07T10:00:00Z')));
      const allocating = { at: '2028-02-07T11:00:00Z', sent: undefined as Promise<unknown> | undefined };
      await stories.stuck(async () => {
        allocating.sent = doing(stories, stage!).allocate(allocating.at);
        await expect(allocating.sent).rejects.toMatchObject({ code: 'WORKER.AWAY' });
        expect(await stories.statusOf(stage!)).toBe('RUNNING');
      }, 'buggy');
      await stories.working(async () => {
        await eventually(() => expect(stories.record.events(stage!.stageId)).toEqual(['opened', 'allocated']), 20_000);
      });
    }));

  const loadsOf = ({ stageId }: StageInput): number => stories.record.loads.filter((id) => id === stageId).length;
});
