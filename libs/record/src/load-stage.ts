import { type StageFinished } from '#libs/contracts';
import { type Database, inTransaction, type Tx } from '#libs/database';
import { type StageEvent, type StageKind } from '#libs/journey';
import { pendingMilestones } from './deadlines/pending';
import { refusing } from './refusals';
import { eventOf } from './stage/event-facts';
import { knownStage } from './stage/stage-row';
import { type LoadedStage } from './types';

/** The stage as its workflow needs it, all from one moment: its events, its version, what its clocks have to do. Refuses STAGE.UNKNOWN. */
export async function loadStage(db: Database, { stageId }: { stageId: string }): Promise<LoadedStage> {
  return refusing(() => inTransaction(db, (tx) => loaded(tx, stageId), { isolationLevel: 'RepeatableRead' }));
}

async function loaded(tx: Tx, stageId: string): Promise<LoadedStage> {
  const { kind, version } = await knownStage(tx, stageId);
  const facts = await tx.fact.findMany({
    where: { stageId, type: { startsWith: `${kind}.` } },
    orderBy: { position: 'asc' },
  });
  const events = facts.map(eventOf);
  const finished = kind === 'journey' ? await unheard(tx, stageId, events) : [];
  return { events, version, milestones: await pendingMilestones(tx, stageId), finished };
}

/** Finished stages that the journey has not heard of: their message was lost, or is still on its way. */
async function unheard(tx: Tx, journeyId: string, events: readonly StageEvent[]): Promise<StageFinished[]> {
  const heard = new Set(events.filter(({ type }) => type === 'stageFinished').map((event) => stageIn(event)));
  const over = await tx.stage.findMany({
    where: { journeyId, id: { not: journeyId }, finishedAt: { not: null } },
    orderBy: { finishedAt: 'asc' },
  });
  return over.flatMap(({ id, kind, outcome, finishedAt }) => {
    if (heard.has(id) || outcome === null || finishedAt === null) return [];
    return [{ stageId: id, kind: kind as StageKind, outcome, at: finishedAt.toISOString() }];
  });
}

function stageIn(event: StageEvent): string | undefined {
  return (event as { stageId?: string }).stageId;
}
