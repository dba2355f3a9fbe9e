import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database, inTransaction } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { type Actor } from '#libs/journey';
import { append } from '../append';
import { fileAnchor } from '../checkpoint/anchor';
import { checkpoint } from '../checkpoint/checkpoint';
import { signerFrom } from '../checkpoint/signing';
import { type Fact } from '../fact';
import { verify } from '../verify/verify';

export const author: Actor = { id: randomUUID(), roles: ['SOCIAL_WORKER'], grade: 'practitioner' };

/** A ledger on a database of its own, with a key and an anchor file; opened as the worker and as the database's owner. */
export async function sampleLedger() {
  const { url } = await testPostgres();
  const owner = createDatabase({ url });
  const db = createDatabase({ url, role: 'journey_worker' });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signer = signerFrom(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const anchorFile = join(folder, 'anchors.jsonl');
  const anchor = fileAnchor(anchorFile);
  return {
    url,
    db,
    owner,
    signer,
    anchor,
    anchorFile,
    write: (streamId: string, count: number) => write(db, streamId, count),
    sign: () => checkpoint(db, signer, anchor),
    verify: () => verify(db, anchor, publicKey),
    /** What only an owner can do: rewrite history with the triggers switched off. */
    tamper: (...statements: string[]) =>
      inTransaction(owner, async (tx) => {
        await tx.$executeRawUnsafe('SET LOCAL session_replication_role = replica');
        for (const statement of statements) await tx.$executeRawUnsafe(statement);
      }),
    async close() {
      await Promise.all([db.$disconnect(), owner.$disconnect()]);
      rmSync(folder, { recursive: true });
    },
  };
}

export type SampleLedger = Awaited<ReturnType<typeof sampleLedger>>;

/** Facts of one stream in one transaction. */
async function write(db: Database, streamId: string, count: number): Promise<Fact[]> {
  const facts = Array.from({ length: count }, (_, index) => ({
    type: 'sample.happened',
    payload: { index, codes: ['a', 'b'], nested: { number: 1.5, nothing: null } },
    occurredAt: '2013-03-04T09:00:00Z',
    by: author,
    commandId: randomUUID(),
  }));
  return inTransaction(db, (tx) => append(tx, { streamId, streamKind: 'journey', stageId: streamId, facts }));
}
