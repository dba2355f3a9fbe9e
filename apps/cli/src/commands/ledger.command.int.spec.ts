import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createDatabase, inTransaction } from '#libs/database';
import { openHome, openSecrets, testPostgres } from '#libs/embedded';
import { append } from '#libs/ledger';
import { addLedgerCommand } from './ledger.command';

const environment = { ...process.env };
let folder: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-command-'));
  ({ url } = await testPostgres());
  await recordTwoFacts(url);
});

async function recordTwoFacts(at: string): Promise<void> {
  const by = { id: randomUUID(), roles: ['SOCIAL_WORKER'] as const, grade: 'practitioner' as const };
  const facts = [1, 2].map((n) => ({ type: 'sample.happened', payload: { n }, occurredAt: new Date(), by }));
  const streamId = randomUUID();
  await withOwner((db) => inTransaction(db, (tx) => append(tx, { streamId, streamKind: 'journey', facts })), at);
}

beforeEach(() => {
  const home = openHome(join(folder, 'home'));
  const LEDGER_SIGNING_KEY = openSecrets(home).ledgerSigningKeyFile;
  delete process.env.LEDGER_FORMER_KEYS;
  Object.assign(process.env, {
    DATABASE_URL: url,
    LEDGER_SIGNING_KEY,
    LEDGER_ANCHOR_FILE: home.anchors,
    JOURNEY_HOME: home.root,
  });
});
afterAll(() => {
  process.env = environment;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

async function withOwner<T>(use: (db: ReturnType<typeof createDatabase>) => Promise<T>, at = url): Promise<T> {
  const db = createDatabase({ url: at });
  try {
    return await use(db);
  } finally {
    await db.$disconnect();
  }
}

async function journey(...args: string[]): Promise<{ text: string; exit: typeof process.exitCode }> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  process.exitCode = undefined;
  try {
    const program = new Command().exitOverride();
    addLedgerCommand(program);
    await program.parseAsync(args, { from: 'user' });
    return { text: written.join(''), exit: process.exitCode };
  } finally {
    stdout.mockRestore();
  }
}

describe('journey ledger', () => {
  it('signs what is new, once', async () => {
    expect((await journey('ledger', 'checkpoint')).text).toBe('Checkpoint 1 is signed over 2 facts.\n');
    expect((await journey('ledger', 'checkpoint')).text).toBe('Nothing was recorded since the last checkpoint.\n');
  });

  it('verifies with exit 0 what nobody meddled with, and with exit 1 what somebody did', async () => {
    const clean = await journey('ledger', 'verify');
    expect(clean.exit).toBe(0);
    expect(clean.text).toContain('The ledger is as it was recorded.');

    await withOwner((db) => db.$executeRaw`ALTER TABLE fact DISABLE TRIGGER USER`);
    await withOwner((db) => db.$executeRaw`UPDATE fact SET payload = '{}' WHERE seq = 2`);
    const { text, exit } = await journey('ledger', 'verify', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ clean: false, findings: [{ kind: 'factEdited', seq: 2 }] });
    expect((await journey('ledger', 'verify')).text).toContain('meddled with: 1 findings');
  });

  it('takes the signatures of a former key for good when it is named, and of no other', async () => {
    const [former, present, stranger] = [keyInFiles('former'), keyInFiles('present'), keyInFiles('stranger')];
    const { url: other } = await testPostgres();
    process.env.DATABASE_URL = other;
    process.env.LEDGER_ANCHOR_FILE = join(folder, 'anchors-of-two-keys.jsonl');
    for (const { secret } of [former, present]) {
      process.env.LEDGER_SIGNING_KEY = secret;
      await recordTwoFacts(other);
      await journey('ledger', 'checkpoint');
    }
    process.env.LEDGER_SIGNING_KEY = present.open; // whoever verifies needs no secret
    expect((await journey('ledger', 'verify')).text).toContain('checkpointForged: Checkpoint 1 ');
    process.env.LEDGER_FORMER_KEYS = stranger.open;
    expect((await journey('ledger', 'verify')).text).toContain('checkpointForged: Checkpoint 1 ');
    process.env.LEDGER_FORMER_KEYS = `${stranger.open},${former.open}`;
    expect((await journey('ledger', 'verify')).exit).toBe(0);
  });

  it('names the variable that is missing', async () => {
    delete process.env.LEDGER_ANCHOR_FILE;
    await expect(journey('ledger', 'verify')).rejects.toThrow('LEDGER_ANCHOR_FILE');
  });

  it('says how to go on when no database is there', async () => {
    delete process.env.DATABASE_URL;
    await expect(journey('ledger', 'verify')).rejects.toThrow('script/server');
  });
});

/** A new signing key in two files: the secret itself, and what may be open to all. */
function keyInFiles(name: string): { secret: string; open: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const files = { secret: join(folder, `${name}.pem`), open: join(folder, `${name}.pub.pem`) };
  writeFileSync(files.secret, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(files.open, publicKey.export({ format: 'pem', type: 'spki' }));
  return files;
}
