import { randomUUID } from 'node:crypto';
import { loadStage } from '../load-stage';
import { lockedStage } from '../stage/stage-row';
import { Scene } from '../testing/scene';
import { type MilestoneInput } from '../types';
import { ringTogether } from './ring-together';

describe('clocks that ring at one moment', () => {
  let scene: Scene;
  let ring: ReturnType<typeof ringTogether>;

  beforeAll(async () => {
    scene = await Scene.begin();
    ring = ringTogether(scene.worker, () => new Date());
  });

  afterAll(() => scene.end());

  async function due(times: number): Promise<MilestoneInput[]> {
    const contacts = await Promise.all(Array.from({ length: times }, () => scene.contact()));
    return Promise.all(
      contacts.map(async (stageId) => {
        const [next] = (await loadStage(scene.worker, { stageId })).milestones;
        return { stageId, deadlineId: next?.deadlineId ?? '', milestone: next?.milestone ?? '' };
      }),
    );
  }

  const warnings = async (stageId: string) =>
    (await scene.facts(stageId)).filter((type) => type === 'deadline.warned').length;

  it('are taken in one transaction, each once and in its own stream, with what it has left', async () => {
    const rings = await due(5);
    const left = await Promise.all([...rings, ...rings].map(ring));
    for (const [n, { stageId }] of rings.entries()) {
      const { milestones } = await loadStage(scene.worker, { stageId });
      expect([left[n], left[n + 5], await warnings(stageId)]).toEqual([milestones, milestones, 1]);
    }
    const ids = rings.map(({ deadlineId }) => deadlineId);
    const claimed = await scene.worker.milestone.findMany({ where: { deadlineId: { in: ids } } });
    expect(claimed).toHaveLength(5);
    expect(new Set(claimed.map(({ sentAt }) => sentAt.getTime())).size).toBe(1);
  });

  it('wait for nobody: one whose stage is being acted on rings when that is done', async () => {
    const [held, ...others] = await due(3);
    let waiting: Promise<unknown> = Promise.resolve();
    await scene.inTransaction(async (tx) => {
      await lockedStage(tx, held!.stageId);
      waiting = ring(held!);
      await Promise.all(others.map(ring));
      expect(await Promise.all(others.map(({ stageId }) => warnings(stageId)))).toEqual([1, 1]);
      expect(await warnings(held!.stageId)).toBe(0);
    });
    await waiting;
    expect(await warnings(held!.stageId)).toBe(1);
  });

  it('do not fail with one that is refused', async () => {
    const [known] = await due(1);
    const unknown = { stageId: randomUUID(), deadlineId: randomUUID(), milestone: 'breach' };
    const [refused] = await Promise.allSettled([ring(unknown), ring(known!)]);
    expect(refused).toMatchObject({ reason: { code: 'STAGE.UNKNOWN' } });
    expect(await warnings(known!.stageId)).toBe(1);
  });
});
