import { type Prisma, type Tx, writeAtOnce } from '#libs/database';
import { type Actor } from '#libs/journey';
import { insertion, placeAll, type StreamKind } from '#libs/ledger';
import { type Terms } from './deadlines/terms';
import { joinedCases } from './outbox/joined-cases';
import { leavingMessages, type Subject } from './outbox/outbox';
import { recipients, type Tell } from './outbox/recipients';

/** A fact before it has its place in the ledger. Ids, codes, instants and hashes only. */
export interface NewFact {
  /** `<kind>.<event>` */
  type: string;
  payload: object;
  /** When it happened in the world (ISO instant). */
  occurredAt: string;
  actor: Actor;
}

/** What happened in a stage. Without a command where the service itself saw to it. */
export interface StageFacts {
  stage: Prisma.StageModel;
  commandId?: string;
  facts: readonly NewFact[];
}

/**
 * Appends the facts of stages to their streams and leaves a message for each, as one claim and one insert of both.
 *
 * @param alongside are written by the same statement, whether there are facts or not
 */
export async function writeFacts(
  tx: Tx,
  terms: Pick<Terms, 'policy'>,
  all: readonly StageFacts[],
  alongside: readonly Prisma.Sql[] = [],
): Promise<void> {
  const policy = terms.policy('notifications');
  const cases = await joinedCases(tx, all);
  await write(
    tx,
    all.map(({ stage, commandId, facts }) => ({
      subject: {
        streamId: stage.streamId,
        stage,
        tell: (fact) => recipients(fact, stage, policy, cases.get(stage.id)),
      },
      streamKind: stage.kind === 'contact' ? 'contact' : 'journey',
      ...{ commandId, facts },
    })),
    alongside,
  );
}

/** The same for what no stage does: to people, policies, audits and what follows, and the end of a contact's texts. `tell`: who hears of all of it. */
export async function writeOwnFacts(
  tx: Tx,
  stream: { streamId: string; kind: 'contact' | 'person' | 'policy' | 'quality'; tell?: readonly Tell[] },
  commandId: string,
  facts: readonly NewFact[],
): Promise<void> {
  const { streamId, kind: streamKind, tell = [] } = stream;
  const subject = { streamId, tell: () => tell, ...(streamKind === 'person' ? { personId: streamId } : {}) };
  await write(tx, [{ subject, streamKind, commandId, facts }]);
}

interface Written {
  subject: Subject;
  streamKind: StreamKind;
  commandId: string | undefined;
  facts: readonly NewFact[];
}

async function write(tx: Tx, all: readonly Written[], alongside: readonly Prisma.Sql[] = []): Promise<void> {
  const said = all.filter(({ facts }) => facts.length > 0);
  if (said.length === 0) return writeAtOnce(tx, alongside);
  const rows = await placeAll(
    tx,
    said.map(({ subject: { streamId, stage }, streamKind, commandId, facts }) => ({
      ...{ streamId, streamKind, stageId: stage?.id },
      facts: facts.map(({ type, payload, occurredAt, actor: by }) => ({ type, payload, occurredAt, by, commandId })),
    })),
  );
  const messages = leavingMessages(said.map(({ subject }, n) => ({ subject, facts: rows[n] ?? [] })));
  await writeAtOnce(tx, [insertion(rows.flat()), ...alongside, messages]);
}
