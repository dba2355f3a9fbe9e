import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, knownMigrations, migrate } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { SampleRecord } from '../../database/src/testing/sample-record';
import { sampleLedger, type SampleLedger } from '../../ledger/src/testing/sample-ledger';
import { backup } from './backup';
import { type Manifest, recordChecksum, tablesLeftOut } from './manifest';
import { restore, type Restored } from './restore';
import { verifyRestored } from './verify-restored';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const good = join(folder, 'good');
let ledger: SampleLedger;
let from: string;
let manifest: Manifest;

// Signs that a copy must carry through: tabs, line ends, backslashes, quotes, and letters of several bytes.
const odd = 'Synthetic\ttext\nwith \\N, "quotes", \r and ł 子 🙂';

async function rows<T>(url: string, sql: string): Promise<T[]> {
  const db = createDatabase({ url, poolSize: 1 });
  try {
    return await db.$queryRawUnsafe<T[]>(sql);
  } finally {
    await db.$disconnect();
  }
}

beforeAll(async () => {
  ledger = await sampleLedger();
  from = ledger.url;
  const record = new SampleRecord(ledger.owner);
  await record.staff({ name: odd });
  const stage = await record.stage({ streamId: (await record.journey()).id });
  await record.submission(stage);
  await record.deadline(stage.id, '2013-03-15T23:59:59.123456Z');
  await ledger.write(randomUUID(), 3);
  await ledger.sign();
  await ledger.write(randomUUID(), 2);
  await rows(from, `INSERT INTO web.session VALUES ('of nobody', '{}', now())`);
  manifest = await backup({ url: from, directory: good });
}, 60_000);
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

describe('a backup', () => {
  it('holds every table but those that it names with a reason', async () => {
    const there = await rows<{ name: string }>(
      from,
      `SELECT CASE schemaname WHEN 'public' THEN '' ELSE schemaname || '.' END || tablename AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> '_prisma_migrations'`,
    );
    const told = [...manifest.tables.map(({ name }) => name), ...Object.keys(tablesLeftOut)];
    expect(told.sort()).toEqual(there.map(({ name }) => name).sort());
  });

  it('says what it holds: rows, migrations, the ledger and its newest checkpoint', () => {
    expect(manifest.tables.find(({ name }) => name === 'fact')?.rows).toBe(5);
    expect(manifest.migrations).toEqual(knownMigrations());
    expect(manifest.ledger).toMatchObject({ facts: 5, streams: 2, lastPosition: '5', checkpoint: { n: 1, upTo: '3' } });
    expect(JSON.parse(readFileSync(join(good, 'manifest.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  it('is readable by its owner alone', () => {
    expect(statSync(good).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(good)) expect(statSync(join(good, file)).mode & 0o777).toBe(0o600);
  });

  it('is not written over another', async () => {
    await expect(backup({ url: from, directory: good })).rejects.toMatchObject({ code: 'BACKUP.FOLDER_IN_USE' });
  });
});

describe('a restore', () => {
  let url: string;
  let restored: Restored;
  beforeAll(async () => {
    ({ url } = await testPostgres());
    restored = await restore({ url, directory: good });
  });

  it('makes the same record, which another backup confirms', async () => {
    expect(restored).toMatchObject({ checksum: recordChecksum(manifest.tables), migratedOn: [] });
    expect(await rows(url, `SELECT name FROM staff`)).toEqual([{ name: odd }]);
    expect((await backup({ url, directory: join(folder, 'again') })).tables).toEqual(manifest.tables);
  });

  it('leaves a ledger of which everything is said that is said of the first, and counts what was signed later', async () => {
    const db = createDatabase({ url, role: 'journey_worker' });
    const verified = () => verifyRestored(db, ledger.anchor, ledger.signer.publicKey, restored.manifest);
    const before = { verification: await ledger.verify(), newerInAnchor: 0 };
    expect(await verified()).toEqual(before);
    await ledger.sign();
    expect(await verified()).toEqual({ ...before, newerInAnchor: 1 });
    await db.$disconnect();
  });

  it('gives no number again that may have left the service after the copy, and keeps the guards', async () => {
    expect(await rows(url, `SELECT nextval('fact_position_seq') > 1000000000 AS beyond`)).toEqual([{ beyond: true }]);
    await expect(rows(url, 'DELETE FROM fact')).rejects.toThrow('append-only');
  });

  it('refuses a database with a row in it', async () => {
    await expect(restore({ url, directory: good })).rejects.toMatchObject({ code: 'BACKUP.NOT_EMPTY' });
  });

  it('of an older release brings an empty database to where that was, fills it, and brings it up to date', async () => {
    const [last, before] = knownMigrations().reverse();
    const [old, fresh] = await Promise.all([testPostgres({ empty: true }), testPostgres({ empty: true })]);
    await migrate(old.url, { upTo: before?.name });
    await backup({ url: old.url, directory: join(folder, 'old') });
    expect(await restore({ url: fresh.url, directory: join(folder, 'old') })).toMatchObject({
      migratedOn: [last?.name],
    });
  });

  it.each<[string, string, (directory: string) => void]>([
    ['BACKUP.UNREADABLE', 'that was not finished', (directory) => rmSync(join(directory, 'manifest.json'))],
    ['BACKUP.DAMAGED', 'with a file missing', (directory) => rmSync(join(directory, 'fact.copy.gz'))],
    [
      'BACKUP.DAMAGED',
      'with a file cut off',
      (directory) => {
        const file = join(directory, 'fact.copy.gz');
        writeFileSync(file, readFileSync(file).subarray(0, -20));
      },
    ],
    [
      'BACKUP.DAMAGED',
      'with a file of another table',
      (directory) => cpSync(join(directory, 'team.copy.gz'), join(directory, 'fact.copy.gz')),
    ],
    [
      'BACKUP.OTHER_MIGRATIONS',
      'of a release that this one does not know',
      (directory) => changed(directory, (text) => text.replace(/20261125100000_tables/, '20991125100000_tables')),
    ],
  ])('refuses with %s a copy %s, and keeps no row', async (code, _what, spoil) => {
    const { url } = await testPostgres();
    const directory = mkdtempSync(join(folder, 'spoilt-'));
    cpSync(good, directory, { recursive: true });
    spoil(directory);
    await expect(restore({ url, directory })).rejects.toMatchObject({ code });
    expect(await rows(url, 'SELECT count(*)::int AS n FROM staff')).toEqual([{ n: 0 }]);
  });
});

function changed(directory: string, how: (text: string) => string): void {
  const file = join(directory, 'manifest.json');
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
