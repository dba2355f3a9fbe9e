import { randomUUID } from 'node:crypto';
import { loadStage } from './load-stage';
import { answerOf } from './once';
import { decide, inform, screen } from './testing/acts';
import { hubWorker } from './testing/people';
import { decided, received, screened } from './testing/referral';
import { Scene } from './testing/scene';

describe('recording an act', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  it('answers with the stage as it is afterwards', async () => {
    const contact = await scene.contact();
    const { recorded, milestones, replayed } = await scene.act(contact, screen(received));
    expect(recorded).toMatchObject({ stageId: contact, version: 1, status: 'screened' });
    expect(recorded.deadlines.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([['contact-decision', '2013-02-26']]);
    expect(milestones.map(({ milestone }) => milestone)).toEqual([
      'warn-1',
      'breach',
      'ladder-1',
      'ladder-2',
      'ladder-3',
    ]);
    expect(replayed).toBe(false);
  });

  it('has one effect however often it is sent, five times at once included', async () => {
    const contact = await scene.contact();
    const commandId = randomUUID();
    const sending = { commandId, expected: 0 };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => scene.act(contact, screen(received), sending)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const { recorded } of answers) expect(recorded).toEqual(answers[0]?.recorded);
    expect(await scene.facts(contact)).toEqual(['contact.opened', 'deadline.started', 'contact.screened']);
  });

  it('refuses the same command id for another request, and from another person', async () => {
    const contact = await scene.contact();
    const sending = { commandId: randomUUID(), requestHash: 'a'.repeat(64) };
    await scene.act(contact, screen(received), sending);
    await expect(
      scene.act(contact, screen(received), { ...sending, requestHash: 'b'.repeat(64) }),
    ).rejects.toMatchObject({
      code: 'COMMAND.REUSED',
    });
    const actorId = randomUUID();
    await expect(answerOf(scene.api, { ...sending, actorId })).rejects.toMatchObject({ code: 'COMMAND.REUSED' });
    await expect(answerOf(scene.api, { ...sending, actorId: hubWorker.actor.id })).resolves.toMatchObject({
      version: 1,
    });
  });

  it('refuses a desk that is behind the record', async () => {
    const contact = await scene.contact();
    await scene.act(contact, screen(received));
    await expect(scene.act(contact, screen(received), { expected: 0 })).rejects.toMatchObject({
      code: 'VERSION.STALE',
      details: { expected: 0, version: 1 },
    });
  });

  it('lets one of two desks win that act on the same version', async () => {
    const contact = await scene.contact();
    const acts = [1, 2].map(() => scene.act(contact, screen(received), { expected: 0 }));
    const outcomes = await Promise.allSettled(acts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a fact that points to a text which is not kept', async () => {
    const contact = await screened(scene);
    await expect(scene.act(contact, decide(decided, 'f'.repeat(64)))).rejects.toMatchObject({
      code: 'DOCUMENT.MISSING',
    });
  });

  it('knows no stage that was never opened', async () => {
    await expect(loadStage(scene.worker, { stageId: randomUUID() })).rejects.toMatchObject({ code: 'STAGE.UNKNOWN' });
  });

  it('keeps decision and end of a contact in its row', async () => {
    const contact = await screened(scene);
    const textHash = await scene.text(contact, { why: 'nothing more is needed' });
    await scene.act(contact, decide(decided, textHash));
    const row = await scene.worker.contact.findUniqueOrThrow({ where: { id: contact } });
    expect(row).toMatchObject({ status: 'decided', outcome: 'noFurtherAction', levelOfNeed: 1, journeyId: null });
    const { milestones } = await scene.act(contact, inform('2013-02-27T09:00:00Z'));
    expect(milestones).toEqual([]);
    const stage = await scene.worker.stage.findUniqueOrThrow({ where: { id: contact } });
    expect(stage).toMatchObject({ status: 'finished', outcome: 'noFurtherAction', version: 4 });
  });
});
