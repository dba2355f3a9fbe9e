import { type Prisma } from '#libs/database';
import { type StageEvent } from '#libs/journey';
import { consequences } from '../consequences/consequences';
import { applyClocks } from '../deadlines/apply-clocks';
import { type ClockRow } from '../deadlines/clocks-of';
import { type StageFacts, writeFacts } from '../facts';
import { toJson } from '../json';
import { project } from '../projections/project';
import { factOf } from './event-facts';
import { clocksWanted, fold, type Folded } from './fold';
import { gateOf } from './gate';
import { handedOverSince } from './handed-over';
import { holderOf } from './holder';
import { offeredTo } from './offered-to';
import { newStage, type Opening } from './open-stage';
import { type Standing, standingOf } from './standing';
import { type Writing } from './writing';

/** A stage whose row is held, as it stands before an act. */
export interface Before extends Standing {
  stage: Prisma.StageModel;
}

/** The stage as it is after something was written, its clocks, and the facts that are still to be written. */
export interface WrittenRows {
  stage: Prisma.StageModel;
  clocks: readonly ClockRow[];
  facts: readonly StageFacts[];
}

/** Writes what happened in a stage whose row the caller holds. */
export async function writeEvents(
  writing: Writing,
  stage: Prisma.StageModel,
  events: readonly StageEvent[],
): Promise<void> {
  const { tx, terms } = writing;
  const { facts } = await writeRows(writing, { stage, ...(await standingOf(tx, stage)) }, events);
  await writeFacts(tx, terms, facts);
}

/**
 * Writes what follows from what happened in a stage: state, read tables, clocks, and the stages that open because of it. The caller writes
 * the facts of all of them, together.
 */
export async function writeRows(writing: Writing, before: Before, events: readonly StageEvent[]): Promise<WrittenRows> {
  const { tx, terms, commandId, counts } = writing;
  const { clocks } = before;
  const folded = fold(before.stage.kind, [...before.events, ...events]);
  const data = { ...columns(before.stage, folded, events), version: { increment: counts ? 1 : 0 } };
  const stage = await tx.stage.update({ where: { id: before.stage.id }, data });
  for (const event of events) await project(tx, stage, event, commandId);
  const last = events.at(-1);
  if (!last) return { stage, clocks, facts: [] }; // heard before: nothing happened
  const applied = await applyClocks({ tx, terms, at: last.at }, stage, folded.clocks, clocks);
  const own = { stage, commandId, facts: [...events.map((event) => factOf(stage.kind, event)), ...applied.facts] };
  const opened: StageFacts[] = [];
  for (const event of events) {
    for (const opening of await consequences(writing, stage, event)) opened.push(await openedBy(writing, opening));
  }
  return { stage, clocks: applied.clocks, facts: [own, ...opened] };
}

/** Opens a stage with its first event. */
export async function openStage(writing: Writing, opening: Opening): Promise<void> {
  await writeFacts(writing.tx, writing.terms, [await openedBy(writing, opening)]);
}

/** The row and the clocks of a stage that opens, and the facts that are to be written. */
async function openedBy({ tx, terms, commandId }: Writing, opening: Opening): Promise<StageFacts> {
  const { opened } = opening;
  const stage = await newStage(tx, opening);
  const { facts } = await applyClocks({ tx, terms, at: opened.at }, stage, clocksWanted(stage), []);
  return { stage, commandId, facts: [factOf(stage.kind, opened), ...facts] };
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
