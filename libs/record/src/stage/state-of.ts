import { type Prisma, type Tx } from '#libs/database';
import { type AnyStage, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { eventOf, type FactRow } from './event-facts';

type StageRef = Pick<Prisma.StageModel, 'id' | 'kind'>;

/** What happened in a stage, in order. */
export async function eventsOf(tx: Tx, { id, kind }: StageRef): Promise<StageEvent[]> {
  const facts = await tx.$queryRaw<FactRow[]>`
    SELECT type, payload, occurred_at AS "occurredAt", actor_id::text AS "actorId", actor_roles AS "actorRoles",
      actor_grade AS "actorGrade", deputising_for::text AS "deputisingFor"
    FROM fact WHERE stage_id = ${id} AND starts_with(type, ${`${kind}.`}) ORDER BY position`;
  return facts.map(eventOf);
}

/**
 * A stage's state as the rules of this release make it of what happened. What the row keeps is for lists: an older release may have
 * written it, without what these rules look at. Whoever asks the rules anything takes the state from here.
 */
export async function stateOf(tx: Tx, stage: StageRef): Promise<StageStateBase> {
  const rules: AnyStage = stages[stage.kind as StageKind];
  const events = await eventsOf(tx, stage);
  return events.reduce((before, event) => rules.evolve(before, event), rules.initial);
}
