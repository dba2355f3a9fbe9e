import { v5 } from 'uuid';
import { stages } from '#libs/journey';
import { actorOf, requestHashOf } from './acting';
import { type CouncilRecord } from './council-record';
import { type Desk, type HeldStage, type Ring } from './desk';
import { type World } from './world';

/** Somebody will say why a clock was not kept. */
export interface Explanation {
  at: string;
  explains: Ring;
  reason: string;
}

/** How often each reason is given, out of a hundred: no series of this is published, these are assumed. For the rest nobody says why. */
const givenFor = {
  ...{ workload: 26, familyUnavailable: 16, agencyAwaited: 12, workerAbsent: 9 },
  ...{ complexity: 7, managerUnavailable: 5, recordedLate: 5 },
};

const dayMs = 86_400_000;

/** Of a clock that has just been missed: why, and when a manager says so; undefined where nobody does. The same clock has the same reason. */
export function explanationOf(ring: Ring): Explanation | undefined {
  const { stage, milestone } = ring;
  if (milestone.kind !== 'breach' || !('explainLateness' in stages[stage.kind].acts)) return undefined;
  let drawn = drawnFrom(`${milestone.deadlineId} why`, 100);
  const found = Object.entries(givenFor).find(([, share]) => (drawn -= share) < 0);
  if (found === undefined) return undefined;
  const days = 1 + drawnFrom(`${milestone.deadlineId} when`, 5);
  return { at: new Date(Date.parse(milestone.at) + days * dayMs).toISOString(), explains: ring, reason: found[0] };
}

/** A manager says why, as the page would send it. Answers the stage: its clocks ring on. */
export async function explain(
  record: CouncilRecord,
  desk: Desk,
  world: World,
  { at, explains, reason }: Explanation,
): Promise<HeldStage> {
  const { stageId, kind } = explains.stage;
  const { deadlineId } = explains.milestone;
  const { managers } = world;
  const by = managers[drawnFrom(`${deadlineId} who`, managers.length)];
  if (by === undefined) throw new Error('Nobody here is a manager');
  const command = { type: 'explainLateness', by: actorOf(by), at, deadlineId, reason };
  const commandId = v5('why it was late', deadlineId);
  const stage = await desk.stage(record, stageId, kind);
  await desk.execute(record, stage, { commandId, requestHash: requestHashOf(command), command });
  desk.letGo(stage);
  return stage;
}

function drawnFrom(text: string, below: number): number {
  return Number.parseInt(v5(text, v5.URL).slice(0, 8), 16) % below;
}
