import { type Prisma, type Tx } from '#libs/database';
import { type Clock, type StageEvent } from '#libs/journey';
import { consequences } from '../consequences/consequences';
import { applyClocks } from '../deadlines/apply-clocks';
import { type Terms } from '../deadlines/terms';
import { writeFacts } from '../facts';
import { toJson } from '../json';
import { project } from '../projections/project';
import { factOf } from './event-facts';
import { clocksOf, fold, type Folded } from './fold';
import { gateOf } from './gate';
import { handedOverSince } from './handed-over';
import { holderOf } from './holder';
import { offeredTo } from './offered-to';
import { newStage, type Opening } from './open-stage';

/** What all writing of one transaction shares. */
export interface Writing {
  tx: Tx;
  terms: Terms;
  /** The command that caused it. */
  commandId: string;
  /** A person's act: it counts in the stage's version. What the service tells itself does not make a page stale. */
  counts?: boolean;
}

/**
 * Writes what happened in a stage: state, read tables, facts, clocks, messages; then the stages that open because of it.
 * The caller holds the stage's row. Answers the stage as it is afterwards.
 */
export async function writeEvents(
  writing: Writing,
  before: Prisma.StageModel,
  events: readonly StageEvent[],
): Promise<Prisma.StageModel> {
  const { tx, commandId, counts } = writing;
  const folded = await fold(tx, before, events);
  const data = { ...columns(before, folded, events), version: { increment: counts ? 1 : 0 } };
  const stage = await tx.stage.update({ where: { id: before.id }, data });
  for (const event of events) await project(tx, stage, event, commandId);
  await writeHistory(writing, stage, events, folded.clocks);
  for (const event of events) {
    for (const opening of await consequences(tx, stage, event)) await openStage(writing, opening);
  }
  return stage;
}

/** Opens a stage with its first event. */
export async function openStage(writing: Writing, opening: Opening): Promise<void> {
  const stage = await newStage(writing.tx, opening);
  await writeHistory(writing, stage, [opening.opened], clocksOf(stage));
}

async function writeHistory(
  { tx, terms, commandId }: Writing,
  stage: Prisma.StageModel,
  events: readonly StageEvent[],
  clocks: readonly Clock[],
): Promise<void> {
  const last = events.at(-1);
  if (!last) return; // heard before: nothing happened
  const changes = await applyClocks(tx, stage, clocks, terms, last.at);
  await writeFacts(tx, stage, commandId, [...events.map((event) => factOf(stage.kind, event)), ...changes]);
}

/**
 * Columns that the stage's lists are read by. A stage that is over stays over: explaining its lateness afterwards does not move its end.
 */
function columns(stage: Prisma.StageModel, { state, outcome }: Folded, events: readonly StageEvent[]) {
  const last = events.at(-1);
  const ends = outcome !== undefined && stage.finishedAt === null && last !== undefined;
  return {
    state: toJson(state),
    status: state.status,
    gate: gateOf(state),
    handedOverAt: handedOverSince(state),
    offeredTo: offeredTo(state),
    ...holderOf(state, events),
    ...(ends ? { outcome, finishedAt: new Date(last.at) } : {}),
  };
}
