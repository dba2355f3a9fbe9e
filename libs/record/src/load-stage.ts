import { type StageFinished } from '#libs/contracts';
import { askAtOnce, type Database, Prisma, type Tx } from '#libs/database';
import {
  askOf,
  asksFrom,
  contactsThatAsk,
  type MissingState,
  type StageEvent,
  type StageKind,
  stages,
} from '#libs/journey';
import { pendingOf } from './deadlines/pending';
import { refusing } from './refusals';
import { unknownStage } from './stage/stage-row';
import { standing, standingIn, type StandingRow } from './stage/standing';
import { stateOf } from './stage/state-of';
import { type LoadedStage } from './types';

/**
 * The stage as its workflow needs it, as one statement: its events, its version, what its clocks have to do, all from one moment. What a
 * journey has not heard of is asked a moment later: that finds more, never less. Refuses STAGE.UNKNOWN.
 */
export async function loadStage(db: Database, { stageId }: { stageId: string }): Promise<LoadedStage> {
  return refusing(async () => {
    const { stages: found, ...rows } = await askAtOnce<StandingRow & { stages: StageRow }>(db, {
      stages: Prisma.sql`SELECT kind, version FROM stage WHERE id = ${stageId}`,
      ...standing({ id: stageId, kind: Prisma.sql`(SELECT kind FROM stage WHERE id = ${stageId})` }),
    });
    const { kind, version } = found[0] ?? unknownStage(stageId);
    const { events, clocks, terms } = standingIn(rows);
    const finished = kind === 'journey' ? await unheard(db, stageId, events) : [];
    return { events, version, milestones: pendingOf(clocks, terms), finished };
  });
}

interface StageRow {
  kind: string;
  version: number;
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
