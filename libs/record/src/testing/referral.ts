import { allocate, identify, openStage, refer, screen } from './acts';
import { type Scene } from './scene';

/** Moments of the usual story: received on a Monday, referred on the Tuesday. */
export const received = '2013-02-25T10:00:00.000Z';
export const decided = '2013-02-26T10:00:00.000Z';

/** A contact about a known child, screened and ready to be decided. */
export async function screened(scene: Scene, personId?: string, receivedAt = received): Promise<string> {
  const contact = await scene.contact({ receivedAt });
  await scene.act(contact, identify(personId ?? (await scene.person()), receivedAt));
  await scene.act(contact, screen(receivedAt));
  return contact;
}

/** A contact that became a referral: its journey's id. */
export async function referred(scene: Scene, personId?: string, receivedAt = received): Promise<string> {
  const contact = await screened(scene, personId, receivedAt);
  const textHash = await scene.text(contact, { why: `a synthetic rationale for ${contact}` });
  const { recorded } = await scene.act(contact, refer(receivedAt, textHash));
  return recorded.journeyId ?? '';
}

/** An initial assessment that a worker holds: its stage's id. */
export async function allocated(scene: Scene): Promise<string> {
  const journey = await referred(scene);
  const command = openStage(journey, decided);
  await scene.act(journey, command);
  await scene.act(command.stageId, allocate(decided));
  return command.stageId;
}

/** The text of an assessment as it stands in the draft and, when submitted, as a document: its hash. */
export async function written(scene: Scene, stageId: string, words: string): Promise<string> {
  const body = { analysis: words };
  const sha256 = await scene.text(stageId, body);
  const saved = { sha256, body, savedBy: '10000000-0000-4000-8000-000000000003', savedAt: new Date() };
  const version = 1 + (await scene.worker.draftVersion.count({ where: { stageId } }));
  await scene.worker.draftVersion.create({ data: { stageId, version, ...saved } });
  await scene.worker.draft.upsert({
    where: { stageId },
    create: { stageId, version, ...saved },
    update: { version, ...saved },
  });
  return sha256;
}
