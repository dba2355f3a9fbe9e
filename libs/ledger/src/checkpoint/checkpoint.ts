import { type Database, inTransaction, type Tx } from '#libs/database';
import { type Anchor } from './anchor';
import { beginning, asSigned, rootFrom, type SignedCheckpoint } from './signed-checkpoint';
import { type Signer } from './signing';

const batch = 5_000;
const fiveMinutes = 5 * 60_000;

/**
 * Signs what was recorded since the last checkpoint, keeps it in the table and then in the anchor.
 *
 * The cost is one pass over the new facts by their primary key, whatever the number of streams and earlier facts; appends wait for a
 * single look-up only.
 *
 * @returns the new checkpoint; undefined when nothing was recorded since the last
 * @throws (SQLSTATE 55P03) when an append holds the ledger for more than two seconds: try again later
 */
export async function checkpoint(
  db: Database,
  signer: Signer,
  anchor: Anchor,
  now = new Date(),
): Promise<SignedCheckpoint | undefined> {
  const upTo = await inTransaction(db, settledPosition);
  const made = await inTransaction(db, (tx) => sign(tx, upTo, signer, now), { timeout: fiveMinutes });
  await inTransaction(db, (tx) => anchorWhatIsMissing(tx, anchor), { timeout: fiveMinutes });
  return made;
}

/** Waits until no append is under way, so that no position below the last can still appear. */
async function settledPosition(tx: Tx): Promise<bigint> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '2s'`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(ledger_fence())`;
  const { _max } = await tx.fact.aggregate({ _max: { position: true } });
  return _max.position ?? 0n;
}

async function sign(tx: Tx, upTo: bigint, signer: Signer, now: Date): Promise<SignedCheckpoint | undefined> {
  await oneAtATime(tx);
  const row = await tx.checkpoint.findFirst({ orderBy: { n: 'desc' } });
  const last = row ? asSigned(row) : beginning;
  const { root, facts } = await fold(tx, last, upTo);
  if (facts === 0) return undefined;

  const content = {
    n: last.n + 1,
    upTo: upTo.toString(),
    facts: last.facts + facts,
    root,
    prevRoot: last.root,
    signedAt: now.toISOString(),
    keyId: signer.keyId,
  };
  const made = { ...content, signature: signer.sign(content) };
  await tx.checkpoint.create({ data: { ...made, upTo, facts: BigInt(made.facts) } });
  return made;
}

async function fold(
  tx: Tx,
  last: { upTo: string; root: string },
  upTo: bigint,
): Promise<{ root: string; facts: number }> {
  const running = rootFrom(last.root);
  let facts = 0;
  for (let after = BigInt(last.upTo); ;) {
    const rows = await tx.fact.findMany({
      select: { position: true, hash: true },
      where: { position: { gt: after, lte: upTo } },
      orderBy: { position: 'asc' },
      take: batch,
    });
    for (const { hash } of rows) running.add(hash);
    facts += rows.length;
    after = rows.at(-1)?.position ?? upTo;
    if (rows.length < batch) return { root: running.root(), facts };
  }
}

/** Also what an earlier crash, or another worker with an anchor of its own, left out. */
async function anchorWhatIsMissing(tx: Tx, anchor: Anchor): Promise<void> {
  await oneAtATime(tx);
  let last = (await anchor.last())?.n ?? 0;
  for (;;) {
    const rows = await tx.checkpoint.findMany({ where: { n: { gt: last } }, orderBy: { n: 'asc' }, take: batch });
    for (const row of rows) await anchor.append(asSigned(row));
    if (rows.length < batch) return;
    last = rows.at(-1)?.n ?? last;
  }
}

async function oneAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(ledger_fence() + 1)`;
}
