import { randomUUID } from 'node:crypto';
import { type ConfirmMissing, system } from '#libs/journey';
import { loadStage } from '../load-stage';
import { decide } from '../testing/acts';
import { hubWorker } from '../testing/people';
import { referred, screened } from '../testing/referral';
import { Scene } from '../testing/scene';

const day = (n: number) => `2013-03-${String(n).padStart(2, '0')}T10:00:00.000Z`;

describe('a child who goes missing again and again', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  it('has an episode of need opened twice, after the first has closed: one contact, another stage each time', async () => {
    const person = await scene.person();
    const missing = await reported(scene, person, day(1));
    const [first, second] = [randomUUID(), randomUUID()];
    await scene.act(`${missing}/missingEpisode-1`, await confirm(scene, missing, 1, day(1), { freshId: first }));
    await scene.worker.journey.update({ where: { id: first }, data: { status: 'closed' } });
    await again(scene, missing, 2, day(8));
    await scene.act(`${missing}/missingEpisode-2`, await confirm(scene, missing, 2, day(8), { freshId: second }));
    const opened = await scene.worker.journey.findMany({ where: { personId: person, kind: 'episodeOfNeed' } });
    expect(new Map(opened.map(({ id, fromStageId }) => [id, fromStageId]))).toEqual(
      new Map([
        [first, `${missing}/missingEpisode-1`],
        [second, `${missing}/missingEpisode-2`],
      ]),
    );
    expect(new Set(opened.map(({ contactId }) => contactId)).size).toBe(1);
    const { state } = await scene.worker.stage.findUniqueOrThrow({ where: { id: second } });
    expect(state).toMatchObject({ steps: [{ step: 'initialAssessment' }, { step: 'strategyDiscussion' }] });
  });

  it('asks the open episode for a strategy discussion, which finds it in the record until it has heard', async () => {
    const person = await scene.person();
    const episodeOfNeed = await referred(scene, person);
    const missing = await reported(scene, person, day(1));
    const stageId = `${missing}/missingEpisode-1`;
    await scene.act(stageId, await confirm(scene, missing, 1, day(1), { openJourneys: { episodeOfNeed } }));
    const ask = { stageId, kind: 'missingEpisode', outcome: 'repeatedlyMissing', at: day(1) };
    expect((await loadStage(scene.worker, { stageId: episodeOfNeed })).finished).toEqual([ask]);
    await scene.act(episodeOfNeed, { type: 'finishStage', by: system, ...ask });
    expect((await loadStage(scene.worker, { stageId: episodeOfNeed })).finished).toEqual([]);
    const { state } = await scene.worker.stage.findUniqueOrThrow({ where: { id: episodeOfNeed } });
    expect(state).toMatchObject({ steps: [{ step: 'initialAssessment' }, { step: 'strategyDiscussion' }] });
  });

  it('asks no episode that has closed meanwhile, and nothing is recorded of the act', async () => {
    const person = await scene.person();
    const episodeOfNeed = await referred(scene, person);
    const missing = await reported(scene, person, day(1));
    await scene.worker.journey.update({ where: { id: episodeOfNeed }, data: { status: 'closed' } });
    const stageId = `${missing}/missingEpisode-1`;
    const asking = scene.act(stageId, await confirm(scene, missing, 1, day(1), { openJourneys: { episodeOfNeed } }));
    await expect(asking).rejects.toMatchObject({ code: 'JOURNEY.CLOSED_MEANWHILE' });
    expect(await scene.facts(stageId)).toEqual(['missingEpisode.opened', 'deadline.started']);
  });
});

/** A contact that the hub takes for the notice of a missing child: its journey, with the first episode. */
async function reported(scene: Scene, personId: string, at: string): Promise<string> {
  const journey = (await notice(scene, personId, at)).journeyId ?? '';
  await open(scene, journey, 1, at);
  return journey;
}

/** Another contact joins the journey, and the next episode opens. */
async function again(scene: Scene, journey: string, n: number, at: string): Promise<void> {
  const stageId = randomUUID();
  const joins = { type: 'finishStage', by: system, at, stageId, kind: 'contact', outcome: 'missingNotice' };
  await scene.act(journey, joins);
  await open(scene, journey, n, at);
}

async function notice(scene: Scene, personId: string, at: string) {
  const contact = await screened(scene, personId, at);
  const textHash = await scene.text(contact, { why: contact });
  const decision = decide(at, textHash, { outcome: 'missingNotice', levelOfNeed: 3, teamId: 'east' });
  return (await scene.act(contact, decision)).recorded;
}

function open(scene: Scene, journey: string, n: number, at: string) {
  const stageId = `${journey}/missingEpisode-${n}`;
  const opening = { type: 'openStage', by: system, at, stageId, kind: 'missingEpisode', n };
  return scene.act(journey, opening);
}

async function confirm(
  scene: Scene,
  journey: string,
  n: number,
  at: string,
  more: Partial<ConfirmMissing['context']>,
): Promise<ConfirmMissing> {
  const textHash = await scene.text(`${journey}/missingEpisode-${n}`, { circumstances: `Synthetic: ${n}.` });
  return {
    ...{ type: 'confirmMissing', by: hubWorker.actor, at, policeTold: true, textHash },
    context: {
      ...{ missingEpisodes: { episodes: 3, threshold: 3, windowDays: 30 }, openJourneys: {}, freshId: randomUUID() },
      ...more,
    },
  };
}
