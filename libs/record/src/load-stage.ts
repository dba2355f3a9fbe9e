import { type StageFinished } from '#libs/contracts';
import { type Database, inTransaction, type Tx } from '#libs/database';
import {
  askOf,
  asksFrom,
  contactsThatAsk,
  type MissingState,
  type StageEvent,
  type StageKind,
  stages,
} from '#libs/journey';
import { pendingMilestones } from './deadlines/pending';
import { refusing } from './refusals';
import { knownStage } from './stage/stage-row';
import { eventsOf, stateOf } from './stage/state-of';
import { type LoadedStage } from './types';

/** The stage as its workflow needs it, all from one moment: its events, its version, what its clocks have to do. Refuses STAGE.UNKNOWN. */
export async function loadStage(db: Database, { stageId }: { stageId: string }): Promise<LoadedStage> {
  return refusing(() => inTransaction(db, (tx) => loaded(tx, stageId), { isolationLevel: 'RepeatableRead' }));
}

async function loaded(tx: Tx, stageId: string): Promise<LoadedStage> {
  const stage = await knownStage(tx, stageId);
  const { kind, version } = stage;
  const events = await eventsOf(tx, stage);
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
  const finished: StageFinished[] = [];
  for (const stage of over) {
    const { id, outcome, finishedAt } = stage;
    if (heard.has(id) || outcome === null || finishedAt === null) continue;
    const kind = stage.kind as StageKind;
    const passed = stages[kind].passes?.(await stateOf(tx, stage));
    const at = finishedAt.toISOString();
    finished.push({ stageId: id, kind, outcome, at, ...(passed === undefined ? {} : { passed }) });
  }
  return [
    ...finished,
    ...(await unheardContacts(tx, journeyId, events)),
    ...(await unheardAsks(tx, journeyId, events)),
  ];
}

/** Contacts that joined the journey and ask something of it. */
async function unheardContacts(tx: Tx, journeyId: string, events: readonly StageEvent[]): Promise<StageFinished[]> {
  const contacts = await tx.contact.findMany({
    where: { journeyId, outcome: { in: [...contactsThatAsk] }, decidedAt: { not: null } },
    orderBy: { decidedAt: 'asc' },
  });
  const heard = new Set(events.map((event) => (event as { contactId?: string }).contactId)); // `opened` names the first
  return contacts.flatMap(({ id, outcome, decidedAt, receivedAt }): StageFinished[] => {
    if (heard.has(id) || outcome === null || decidedAt === null) return [];
    const moments = { receivedAt: receivedAt.toISOString(), decidedAt: decidedAt.toISOString() };
    return [{ stageId: id, kind: 'contact', outcome, at: asksFrom(outcome, moments) }];
  });
}

/** Missing episodes of the child that ask the journey for a strategy discussion. */
async function unheardAsks(tx: Tx, journeyId: string, events: readonly StageEvent[]): Promise<StageFinished[]> {
  const asking = await tx.$queryRaw<{ id: string; kind: string }[]>`
    SELECT s.id, s.kind FROM journey j JOIN journey m ON m.person_id = j.person_id AND m.kind = 'missing'
    JOIN stage s ON s.journey_id = m.id AND s.kind = 'missingEpisode' AND s.state->>'askedJourneyId' = j.id::text
    WHERE j.id = ${journeyId}::uuid ORDER BY s.id`;
  const heard = new Set(events.filter(({ type }) => type === 'askHeard').map((event) => stageIn(event)));
  const unheard: StageFinished[] = [];
  for (const one of asking.filter(({ id }) => !heard.has(id))) {
    const ask = askOf(one.id, (await stateOf(tx, one)) as MissingState);
    if (ask) unheard.push(ask.finished);
  }
  return unheard;
}

function stageIn(event: StageEvent): string | undefined {
  return (event as { stageId?: string }).stageId;
}
