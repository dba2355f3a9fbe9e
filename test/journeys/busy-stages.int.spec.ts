import type { StageInput } from '#libs/contracts';
import { doing } from '../support/doing';
import { eventually } from '../support/eventually';
import { journeyFrom } from '../support/people-and-acts';
import { RealTime } from '../support/real-time';

jest.setTimeout(120_000);

/** What only a real server does: it refuses acts while a run ends, and while a task of the stage fails. */
describe('a busy stage on a real Temporal server', () => {
  const at = '2026-03-03T10:00:00Z';
  const colleagues = Array.from({ length: 12 }, (_, n) => `10000000-0000-4000-8000-0000000001${10 + n}`);
  let real: RealTime;
  let stage: StageInput;

  beforeAll(async () => {
    real = await RealTime.begin();
    const journey = real.record.open(journeyFrom('2026-03-02T10:00:00Z', 'wt2010'));
    stage = { stageId: `${journey.stageId}/initialAssessment-1`, kind: 'initialAssessment' };
    await real.stages.start(journey);
    await real.working('real', () => eventually(() => expect(real.record.loads).toContain(stage.stageId)));
  });
  afterAll(() => real.end());

  it('records every one of ten acts in two bursts, with runs that end after two', () =>
    real.working('shortLived', async () => {
      const people = doing(real, stage);
      const burst = async (workers: string[]): Promise<number[]> => {
        const answers = await Promise.all(workers.map((worker) => people.allocate(at, worker)));
        return answers.map(({ version }) => version).sort((a, b) => a - b);
      };
      expect(await burst(colleagues.slice(0, 5))).toEqual([1, 2, 3, 4, 5]);
      expect(await burst(colleagues.slice(5, 10))).toEqual([6, 7, 8, 9, 10]);
      await eventually(() => expect(loads()).toBeGreaterThanOrEqual(3)); // the first run, and one more after each burst
    }));

  it('says "later" while it is stopped at a bug, also to who comes then, and goes on once the bug is fixed', async () => {
    const people = doing(real, stage);
    await real.working('buggy', async () => {
      await expect(people.allocate(at)).rejects.toMatchObject({ code: 'WORKER.AWAY' });
      await expect(people.allocate(at, colleagues[10])).rejects.toMatchObject({ code: 'WORKER.AWAY' });
    });
    await real.working('real', () =>
      eventually(
        async () => expect(await people.allocate(at, colleagues[11])).toMatchObject({ status: 'inProgress' }),
        40_000,
      ),
    );
  });

  const loads = (): number => real.record.loads.filter((id) => id === stage.stageId).length;
});
