import { Command } from 'commander';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { addOutboxCommand } from './outbox.command';

const environment = { ...process.env };
let db: Database;

beforeAll(async () => {
  const { url } = await testPostgres();
  process.env.DATABASE_URL = url;
  db = createDatabase({ url, poolSize: 1 });
  const messages = [1n, 2n, 3n].map((n) => ({
    factPosition: n,
    type: 'uk.childsjourney.contact.decided',
    subject: 'x',
    data: {},
  }));
  await db.outbox.createMany({ data: messages });
  await db.delivery.createMany({
    data: [
      { outboxId: 1n, target: 'webhook:a', status: 'failed', attempts: 20, lastError: 'HTTP 500' },
      { outboxId: 2n, target: 'webhook:a', status: 'failed', attempts: 20, lastError: 'HTTP 404' },
      { outboxId: 2n, target: 'webhook:b', status: 'failed', attempts: 20, lastError: 'TIMEOUT' },
      { outboxId: 1n, target: 'workflow', status: 'pending', attempts: 2, lastError: 'TEMPORAL.AWAY' },
      { outboxId: 1n, target: 'inbox', status: 'delivered', attempts: 1 },
    ],
  });
});
afterAll(async () => {
  await db.$disconnect();
  process.env = environment;
});

async function journey(...args: string[]): Promise<string> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const program = new Command().exitOverride();
    addOutboxCommand(program);
    await program.parseAsync(args, { from: 'user' });
    return written.join('');
  } finally {
    stdout.mockRestore();
  }
}

const failed = async () =>
  (await db.delivery.findMany({ where: { status: 'failed' } })).map(({ target, outboxId }) => `${outboxId} ${target}`);

describe('journey outbox', () => {
  it('shows what waits and what failed, by target, with the reason', async () => {
    const lines = (await journey('outbox', 'status')).split('\n');
    expect(lines[0]).toBe('3 messages no worker has seen yet.');
    expect(lines[2]).toMatch(/^ {6}0 {7}2 {2}\S+ {2}webhook:a {2}\(HTTP 404\)$/);
    expect(lines[3]).toMatch(/^ {6}0 {7}1 {2}\S+ {2}webhook:b {2}\(TIMEOUT\)$/);
    expect(lines[4]).toMatch(/^ {6}1 {7}0 {2}\S+ {2}workflow {2}\(TEMPORAL.AWAY\)$/);
    expect(JSON.parse(await journey('outbox', 'status', '--json'))).toMatchObject({
      unrelayed: 3,
      targets: [{ target: 'webhook:a', failed: 2 }, { target: 'webhook:b' }, { target: 'workflow', waiting: 1 }],
    });
  });

  it('sends failed messages again: one, those to a target, or all', async () => {
    await expect(journey('outbox', 'retry', '--id', '1')).rejects.toMatchObject({ code: 'CLI.USAGE' });
    expect(await journey('outbox', 'retry', '--id', '1', '--target', 'webhook:a')).toBe(
      '1 failed message goes out again\n',
    );
    expect(await failed()).toEqual(['2 webhook:a', '2 webhook:b']);
    expect(await journey('outbox', 'retry', '--target', 'webhook:b')).toBe('1 failed message goes out again\n');
    expect(await failed()).toEqual(['2 webhook:a']);
    expect(await journey('outbox', 'retry')).toBe('1 failed message goes out again\n');
    expect(await journey('outbox', 'retry')).toBe('0 failed messages go out again\n');
  });

  it('says which variable is missing', async () => {
    const { DATABASE_URL } = process.env;
    delete process.env.DATABASE_URL;
    await expect(journey('outbox', 'status')).rejects.toMatchObject({ code: 'CLI.NO_DATABASE' });
    process.env.DATABASE_URL = DATABASE_URL;
  });
});
