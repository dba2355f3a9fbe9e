import { type StageKind, stages } from '#libs/journey';
import { loadStage } from './load-stage';
import { allocate, finishStage, openStage, returnForChanges, signOff, submit } from './testing/acts';
import { allocated, decided, referred, written } from './testing/referral';
import { Scene } from './testing/scene';

describe('loading a stage', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  it('folds the facts of every kind of stage to the state on its row', async () => {
    const stage = await allocated(scene);
    const first = await written(scene, stage, 'first');
    await scene.act(stage, submit('2013-03-04T10:00:00.000Z', first));
    const reasons = await scene.text(stage, { reasons: 'more' });
    await scene.act(stage, returnForChanges('2013-03-05T10:00:00.000Z', first, reasons));
    const rows = await scene.worker.stage.findMany();
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['contact', 'journey', 'initialAssessment']));
    for (const { id, kind, state, version } of rows) {
      const loaded = await loadStage(scene.worker, { stageId: id });
      const rules = stages[kind as StageKind];
      expect(loaded.events.reduce((before, event) => rules.evolve(before, event), rules.initial)).toEqual(state);
      expect(loaded.version).toBe(version);
    }
  });

  it('and takes an act on a stage whose row an older release wrote, with all of its state afterwards', async () => {
    const stage = await allocated(scene);
    const { state } = await scene.worker.stage.findUniqueOrThrow({ where: { id: stage } });
    await scene.worker.stage.update({ where: { id: stage }, data: { state: { status: 'allocated' } } });
    const text = await written(scene, stage, 'after the release');
    await scene.act(stage, submit('2013-03-04T10:00:00.000Z', text));
    const after = await scene.worker.stage.findUniqueOrThrow({ where: { id: stage } });
    const { status: _, ...kept } = state as Record<string, unknown>;
    expect(after.status).toBe('awaitingSignOff');
    expect(Object.keys(after.state as object)).toEqual(expect.arrayContaining(Object.keys(kept)));
  });

  it('says which finished stages the journey has not heard of', async () => {
    const journey = await referred(scene);
    const { stageId } = openStage(journey, decided);
    await scene.act(journey, openStage(journey, decided));
    expect((await loadStage(scene.worker, { stageId: journey })).finished).toEqual([]);
    const unsigned = await scene.worker.stage.findUniqueOrThrow({ where: { id: stageId } });
    expect(unsigned.finishedAt).toBeNull();
    await signedOff(stageId);
    expect((await loadStage(scene.worker, { stageId: journey })).finished).toEqual([
      { stageId, kind: 'initialAssessment', outcome: 'childInNeedServices', at: '2013-03-04T15:00:00.000Z' },
    ]);
    await scene.act(journey, finishStage(stageId, 'childInNeedServices', '2013-03-04T15:00:00.000Z'));
    expect((await loadStage(scene.worker, { stageId: journey })).finished).toEqual([]);
    const row = await scene.worker.journey.findUniqueOrThrow({ where: { id: journey } });
    expect(row).toMatchObject({ status: 'open', awaiting: 'childInNeedPlan' });
  });

  async function signedOff(stageId: string): Promise<void> {
    await scene.act(stageId, allocate(decided));
    const text = await written(scene, stageId, 'whole');
    await scene.act(stageId, submit('2013-03-04T10:00:00.000Z', text));
    await scene.act(stageId, signOff('2013-03-04T15:00:00.000Z', text));
  }
});
