import { Prisma, type Tx } from '#libs/database';
import { type AnyStage, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { eventOf, type FactRow } from './event-facts';

type StageRef = Pick<Prisma.StageModel, 'id' | 'kind'>;

/** Asks for the facts of what happened in a stage, in order. Its kind may be a question of its own. */
export function factsOf({ id, kind }: { id: string; kind: string | Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`
    SELECT type, payload, occurred_at AS "occurredAt", actor_id::text AS "actorId", actor_roles AS "actorRoles",
      actor_grade AS "actorGrade", deputising_for::text AS "deputisingFor"
    FROM fact WHERE stage_id = ${id} AND starts_with(type, ${kind} || '.') ORDER BY position`;
}

/** What happened in a stage, in order. */
export async function eventsOf(tx: Tx, stage: StageRef): Promise<StageEvent[]> {
  return (await tx.$queryRaw<FactRow[]>(factsOf(stage))).map(eventOf);
}

/**
 * A stage's state as the rules of this release make it of what happened. What the row keeps is for lists: an older release may have
 * written it, without what these rules look at. Whoever asks the rules anything takes the state from here.
 */
export async function stateOf(tx: Tx, stage: StageRef): Promise<StageStateBase> {
  return stateAfter(stage.kind, await eventsOf(tx, stage));
}

/** The state that the events of such a stage lead to. */
export function stateAfter(kind: string, events: readonly StageEvent[]): StageStateBase {
  const rules: AnyStage = stages[kind as StageKind];
  return events.reduce((before, event) => rules.evolve(before, event), rules.initial);
}
