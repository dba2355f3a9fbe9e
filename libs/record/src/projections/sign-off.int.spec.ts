import { submit, returnForChanges, signOff } from '../testing/acts';
import { socialWorker, teamManager } from '../testing/people';
import { allocated, written } from '../testing/referral';
import { Scene } from '../testing/scene';

const monday = '2013-03-04T10:00:00.000Z';
const tuesday = '2013-03-05T10:00:00.000Z';

describe('the sign-off gate in the record', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const rows = (stageId: string) =>
    scene.worker.signOff.findMany({ where: { stageId }, orderBy: { submission: 'asc' } });

  it('keeps a row for each submission, with who decided what and when', async () => {
    const stage = await allocated(scene);
    const first = await written(scene, stage, 'first');
    await scene.act(stage, submit(monday, first));
    const reasons = await scene.text(stage, { reasons: 'the views of the father are missing' });
    await scene.act(stage, returnForChanges(tuesday, first, reasons));
    const second = await written(scene, stage, 'second');
    await scene.act(stage, submit('2013-03-06T10:00:00Z', second));
    await scene.act(stage, signOff('2013-03-06T15:00:00Z', second));
    expect(await rows(stage)).toMatchObject([
      {
        submission: 1,
        textHash: first,
        submittedBy: socialWorker.actor.id,
        decision: 'returned',
        reasonsHash: reasons,
      },
      {
        submission: 2,
        textHash: second,
        decision: 'signedOff',
        decidedBy: teamManager.actor.id,
        decidedGrade: 'teamManager',
      },
    ]);
    const row = await scene.worker.stage.findUniqueOrThrow({ where: { id: stage } });
    expect(row).toMatchObject({
      status: 'signedOff',
      outcome: 'childInNeedServices',
      finishedAt: new Date('2013-03-06T15:00:00Z'),
    });
  });

  it('refuses to submit any text but the one in the draft', async () => {
    const stage = await allocated(scene);
    const older = await written(scene, stage, 'older');
    await written(scene, stage, 'newer');
    await expect(scene.act(stage, submit(monday, older))).rejects.toMatchObject({ code: 'SIGN_OFF.TEXT_CHANGED' });
  });

  it('refuses to submit a draft that is not kept as a document', async () => {
    const stage = await allocated(scene);
    const body = { analysis: 'only a draft' };
    const sha256 = 'd'.repeat(64);
    const saved = { stageId: stage, version: 1, sha256, body, savedBy: socialWorker.actor.id, savedAt: new Date() };
    await scene.worker.draftVersion.create({ data: saved });
    await scene.worker.draft.create({ data: saved });
    await expect(scene.act(stage, submit(monday, sha256))).rejects.toMatchObject({ code: 'DOCUMENT.MISSING' });
  });

  it('refuses a signature once the draft has changed, although nobody told the stage', async () => {
    const stage = await allocated(scene);
    const text = await written(scene, stage, 'submitted');
    await scene.act(stage, submit(monday, text));
    await written(scene, stage, 'changed in another tab');
    await expect(scene.act(stage, signOff(tuesday, text))).rejects.toMatchObject({ code: 'SIGN_OFF.TEXT_CHANGED' });
    expect(await rows(stage)).toMatchObject([{ decision: null }]);
  });

  it('voids the request when the author edits, and a late signature finds nothing', async () => {
    const stage = await allocated(scene);
    const text = await written(scene, stage, 'submitted');
    await scene.act(stage, submit(monday, text));
    const newer = await written(scene, stage, 'edited');
    const by = socialWorker.actor;
    await scene.act(stage, { ...{ type: 'editAfterSubmission', by, at: tuesday }, ...{ textHash: newer } });
    expect(await rows(stage)).toMatchObject([{ decision: 'voided', decidedBy: by.id }]);
    await expect(scene.act(stage, signOff(tuesday, text))).rejects.toMatchObject({ code: 'SIGN_OFF.VOIDED' });
  });

  it('refuses in the database what the rules were made to let through', async () => {
    const stage = await allocated(scene);
    const text = await written(scene, stage, 'own work');
    await scene.act(stage, submit(monday, text));
    const event = (more: object) => ({
      type: 'signedOff',
      at: tuesday,
      n: 1,
      textHash: text,
      outcome: 'childInNeedServices',
      ...more,
    });
    await expect(
      scene.write(stage, [event({ by: { ...socialWorker.actor, grade: 'teamManager' } })]),
    ).rejects.toMatchObject({
      code: 'SIGN_OFF.OWN_WORK',
    });
    await expect(
      scene.write(stage, [event({ by: { ...teamManager.actor, grade: 'practitioner' } })]),
    ).rejects.toMatchObject({
      code: 'SIGN_OFF.GRADE_TOO_LOW',
    });
    await expect(
      scene.write(stage, [event({ by: teamManager.actor, textHash: await scene.text(stage, { other: 'text' }) })]),
    ).rejects.toMatchObject({ code: 'SIGN_OFF.TEXT_CHANGED' });
    await expect(
      scene.write(stage, [{ ...event({ by: socialWorker.actor }), type: 'submitted', n: 2, authors: [], codes: {} }]),
    ).rejects.toMatchObject({ code: 'SIGN_OFF.ALREADY_PENDING' });
  });
});
