import { loadStage } from '../load-stage';
import { decide, screen } from '../testing/acts';
import { decided, received, screened } from '../testing/referral';
import { Scene } from '../testing/scene';

/** A contact that waits has one warning and three steps of the ladder: at nine o'clock each place is 4 × 50 ms. */
describe('clocks that end together', () => {
  let scene: Scene;
  beforeAll(async () => (scene = await Scene.begin()));
  afterAll(() => scene.end());

  const nextOf = async (stageId: string) => (await loadStage(scene.worker, { stageId })).milestones[0];
  const turns = async (stageIds: string[]) =>
    (await Promise.all(stageIds.map(nextOf))).map((next) => next?.afterMs ?? -1).sort((a, b) => a - b);

  it('ring one after another, each at a place of its own, whenever they are asked', async () => {
    const contacts = await Promise.all(Array.from({ length: 5 }, () => scene.contact({ receivedAt: received })));
    expect(await nextOf(contacts[0]!)).toMatchObject({ kind: 'warning', at: '2013-02-26T09:00:00.000Z' });
    expect(await turns(contacts)).toEqual([0, 200, 400, 600, 800]);
    const before = (await nextOf(contacts[0]!))?.afterMs;
    expect((await scene.act(contacts[0]!, screen(received))).milestones[0]?.afterMs).toBe(before);
  });

  it('close up when one of them stops', async () => {
    const contact = await screened(scene);
    const textHash = await scene.text(contact, { why: 'nothing more is needed' });
    const others = (
      await scene.worker.deadline.findMany({ where: { stageId: { not: contact }, stoppedAt: null } })
    ).map(({ stageId }) => stageId);
    expect(await turns([contact, ...others])).toEqual([0, 200, 400, 600, 800, 1_000]);
    const { milestones } = await scene.act(contact, decide(decided, textHash));
    expect(milestones[0]?.afterMs).toBeUndefined(); // the clock that has just started does not know its place
    expect(await turns(others)).toEqual([0, 200, 400, 600, 800]);
    expect(await turns([contact])).toEqual([0]);
  });

  it('have nothing to do with those of another day', async () => {
    expect(await turns([await scene.contact({ receivedAt: '2013-03-11T10:00:00.000Z' })])).toEqual([0]);
  });

  it('wait for those that ended within the ten minutes before, and for no earlier ones', async () => {
    const receivedAt = '2013-03-18T10:00:00.000Z'; // due at the midnight after the 19th
    const [early, soon, last] = [
      await scene.contact({ receivedAt }),
      await scene.contact({ receivedAt }),
      await scene.contact({ receivedAt }),
    ];
    const ends = (stageId: string, at: string) =>
      scene.worker.deadline.updateMany({ where: { stageId }, data: { dueAt: new Date(at) } });
    await ends(early, '2013-03-19T23:49:59.000Z');
    await ends(soon, '2013-03-19T23:50:01.000Z');
    expect((await nextOf(last))?.afterMs).toBe(200);
    expect(await turns([early, soon])).toEqual([0, 200]);
  });

  it('say it of the next moment alone', async () => {
    const { milestones } = await loadStage(scene.worker, { stageId: await scene.contact() });
    expect(milestones.map((milestone) => 'afterMs' in milestone)).toEqual([true, false, false, false, false]);
  });
});
