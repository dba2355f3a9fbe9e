import { type Prisma, type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { append, type StreamKind } from '#libs/ledger';
import { leaveMessages, type Subject } from './outbox/outbox';
import { type Tell } from './outbox/recipients';

/** A fact before it has its place in the ledger. Ids, codes, instants and hashes only. */
export interface NewFact {
  /** `<kind>.<event>` */
  type: string;
  payload: object;
  /** When it happened in the world (ISO instant). */
  occurredAt: string;
  actor: Actor;
}

/** Appends a stage's facts to its stream and leaves a message for each. */
export async function writeFacts(
  tx: Tx,
  stage: Prisma.StageModel,
  commandId: string | undefined,
  facts: readonly NewFact[],
): Promise<void> {
  const streamKind = stage.kind === 'contact' ? 'contact' : 'journey';
  await write(tx, { streamId: stage.streamId, stage }, streamKind, commandId, facts);
}

/** The same for what belongs to no stage: people, policies, audits and what follows from them. `tell`: who hears of all of it. */
export async function writeOwnFacts(
  tx: Tx,
  stream: { streamId: string; kind: 'person' | 'policy' | 'quality'; tell?: readonly Tell[] },
  commandId: string,
  facts: readonly NewFact[],
): Promise<void> {
  const { streamId, kind, tell } = stream;
  await write(tx, { streamId, tell, ...(kind === 'person' ? { personId: streamId } : {}) }, kind, commandId, facts);
}

async function write(
  tx: Tx,
  subject: Subject,
  streamKind: StreamKind,
  commandId: string | undefined,
  facts: readonly NewFact[],
): Promise<void> {
  if (facts.length === 0) return;
  const { streamId, stage } = subject;
  const rows = await append(tx, {
    streamId,
    streamKind,
    stageId: stage?.id,
    facts: facts.map(({ type, payload, occurredAt, actor: by }) => ({ type, payload, occurredAt, by, commandId })),
  });
  await leaveMessages(tx, subject, rows);
}
