import { Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';

/** The stage's row, held until the transaction ends: acts on one stage go one after the other. Refuses STAGE.UNKNOWN. */
export async function lockedStage(tx: Tx, stageId: string): Promise<Prisma.StageModel> {
  const [stage] = await lockedStages(tx, [stageId]);
  return stage ?? unknownStage(stageId);
}

/** The same of several, in the order of their ids, so that two who ask for the same ones wait for each other in turn. */
export async function lockedStages(tx: Tx, stageIds: readonly string[]): Promise<Prisma.StageModel[]> {
  const found = await tx.$queryRaw<Prisma.StageModel[]>`
    SELECT ${columns} FROM stage WHERE id = ANY (${[...stageIds]}::text[]) ORDER BY id FOR UPDATE`;
  const missing = stageIds.find((stageId) => !found.some(({ id }) => id === stageId));
  return missing === undefined ? found : unknownStage(missing);
}

/** Those of several that nobody else holds just now: whoever takes many must not wait for the one that somebody is acting on. */
export async function freeStages(tx: Tx, stageIds: readonly string[]): Promise<Prisma.StageModel[]> {
  return tx.$queryRaw<Prisma.StageModel[]>`
    SELECT ${columns} FROM stage WHERE id = ANY (${[...stageIds]}::text[]) ORDER BY id FOR UPDATE SKIP LOCKED`;
}

/** The stage's row, and what a contact's own row says of the child and of the journey that it led to. */
export async function stageWithContact(tx: Tx, stageId: string): Promise<StageWithContact | undefined> {
  const [stage] = await tx.$queryRaw<StageWithContact[]>`
    SELECT ${columns}, (SELECT json_build_object('journeyId', c.journey_id, 'personId', c.person_id) FROM contact c
      WHERE stage.kind = 'contact' AND c.id = stage.contact_id) AS contact
    FROM stage WHERE id = ${stageId}`;
  return stage;
}

type StageWithContact = Prisma.StageModel & { contact: { journeyId: string | null; personId: string | null } | null };

export function unknownStage(stageId: string): never {
  throw new RuleBroken('STAGE.UNKNOWN', 'There is no such stage', { stageId });
}

/** Every column of the model by its name there: read and held by one statement, as every act waits for it. */
const columns = Prisma.raw(
  Object.values(Prisma.StageScalarFieldEnum)
    .map((name) => `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${name}"`)
    .join(', '),
);
