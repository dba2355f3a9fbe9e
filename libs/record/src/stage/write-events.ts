import { type Prisma, writeAtOnce } from '#libs/database';
import { type StageEvent } from '#libs/journey';
import { changedRow } from '../changed-row';
import { consequences } from '../consequences/consequences';
import { applyClocks } from '../deadlines/apply-clocks';
import { type ClockRow } from '../deadlines/clocks-of';
import { type StageFacts, writeFacts } from '../facts';
import { toJson } from '../json';
import { project, projected } from '../projections/project';
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

/** The stage as it is after an act, its clocks, and what is still to be written: facts, and rows that nothing of the act depends on. */
export interface WrittenRows {
  stage: Prisma.StageModel;
  clocks: readonly ClockRow[];
  facts: readonly StageFacts[];
  rows: readonly Prisma.Sql[];
}

/** Writes what happened in a stage whose row the caller holds. */
export async function writeEvents(
  writing: Writing,
  stage: Prisma.StageModel,
  events: readonly StageEvent[],
): Promise<void> {
  const { tx, terms } = writing;
  const { facts, rows } = await writeRows(writing, { stage, ...(await standingOf(tx, stage)) }, events);
  await writeFacts(tx, terms, facts, rows);
}

/**
 * Writes what follows from what happened in a stage: state, read tables, clocks, and the stages that open because of it. The caller writes
 * the facts of all of them, and the rows of the stage itself, by one statement.
 */
export async function writeRows(writing: Writing, before: Before, events: readonly StageEvent[]): Promise<WrittenRows> {
  const { tx, terms, commandId, counts } = writing;
  const { clocks } = before;
  const folded = fold(before.stage.kind, [...before.events, ...events]);
  const stage = rowAfter(before.stage, folded, events, counts);
  for (const event of events) await project(tx, stage, event, commandId);
  const rows = [changedRow('stage', columns(stage)), ...projected(stage, events)];
  const last = events.at(-1);
  if (!last) return { stage, clocks, facts: [], rows }; // heard before: nothing happened
  const applied = await applyClocks({ tx, terms, at: last.at }, stage, folded.clocks, clocks);
  const own = { stage, commandId, facts: [...events.map((event) => factOf(stage.kind, event)), ...applied.facts] };
  const opened: StageFacts[] = [];
  for (const event of events) {
    for (const opening of await consequences(writing, stage, event)) opened.push(await openedBy(writing, opening));
  }
  return { stage, clocks: applied.clocks, facts: [own, ...opened], rows: [...rows, ...applied.rows] };
}

/** Opens a stage with its first event. */
export async function openStage(writing: Writing, opening: Opening): Promise<void> {
  await writeFacts(writing.tx, writing.terms, [await openedBy(writing, opening)]);
}

/** The row and the clocks of a stage that opens, and the facts that are to be written. */
async function openedBy({ tx, terms, commandId }: Writing, opening: Opening): Promise<StageFacts> {
  const { opened } = opening;
  const stage = await newStage(tx, opening);
  const { facts, rows } = await applyClocks({ tx, terms, at: opened.at }, stage, clocksWanted(stage), []);
  await writeAtOnce(tx, rows);
  return { stage, commandId, facts: [factOf(stage.kind, opened), ...facts] };
}

/** The stage's row after an act. One that is over stays over: explaining its lateness afterwards does not move its end. */
function rowAfter(
  before: Prisma.StageModel,
  { state, outcome }: Folded,
  events: readonly StageEvent[],
  counts = false,
): Prisma.StageModel {
  const last = events.at(-1);
  const ends = outcome !== undefined && before.finishedAt === null && last !== undefined;
  const { workerId = before.workerId, teamId = before.teamId } = holderOf(state, events);
  return {
    ...before,
    ...{ version: before.version + (counts ? 1 : 0), state: toJson(state) as Prisma.JsonValue, status: state.status },
    ...{ gate: gateOf(state), handedOverAt: handedOverSince(state), offeredTo: offeredTo(state), workerId, teamId },
    ...(ends ? { outcome, finishedAt: new Date(last.at) } : {}),
  };
}

/** What an act may change of the row. */
function columns({ id, version, state, status, gate, handedOverAt, offeredTo, ...row }: Prisma.StageModel) {
  const { workerId, teamId, outcome, finishedAt } = row;
  return { id, version, state, status, gate, handedOverAt, offeredTo, workerId, teamId, outcome, finishedAt };
}
