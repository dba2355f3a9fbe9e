import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { freePort, testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from './client';
import { sqlState } from './errors';
import { lockCommand } from './lock-command';
import { inTransaction } from './transaction';

const open: Database[] = [];
afterAll(() => Promise.all(open.map((db) => db.$disconnect())));

async function database(
  options: { role?: 'journey_api'; onConnectionLost?: (error: Error) => void } = {},
): Promise<Database> {
  const db = createDatabase({ url: (await testPostgres()).url, poolSize: 3, ...options });
  open.push(db);
  return db;
}

describe('the database client', () => {
  it('acts under the role it was opened with, with limits on time', async () => {
    const db = await database({ role: 'journey_api' });

    const [row] = await db.$queryRaw<object[]>`
      SELECT current_user::text AS role, current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock`;
    expect(row).toEqual({ role: 'journey_api', statement: '15s', lock: '5s' });
  });

  it('fails when no server is there, and keeps the process', async () => {
    const db = createDatabase({ url: `postgresql://nobody@127.0.0.1:${await freePort()}/none` });
    open.push(db);

    await expect(db.$queryRaw`SELECT 1`).rejects.toThrow();
  });

  it('tells of a connection that the server cut, and works on with another', async () => {
    const lost: Error[] = [];
    const db = await database({ onConnectionLost: (error) => lost.push(error) });
    await db.$queryRaw`SELECT 1`;
    const other = createDatabase({ url: (await testPostgres()).url });
    open.push(other);

    const [{ name }] = await db.$queryRaw<[{ name: string }]>`SELECT current_database()::text AS name`;
    await other.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${name}`;
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(await db.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    expect(lost).toHaveLength(1);
  });
});

describe('an error of the database', () => {
  it.each([
    ['a value that is no date', "SELECT 'Sample Child'::date"],
    ['a value that is no id', "INSERT INTO person (id) VALUES ('Sample Child'::uuid)"],
    ['a row that a constraint refuses', "INSERT INTO sample VALUES ('Sample Child')"],
    ['a row that lacks a value', "INSERT INTO person (id, given_name) VALUES (gen_random_uuid(), 'Sample Child')"],
    ['a row that is there already', "INSERT INTO team VALUES ('Sample Child', 'x', 'x')"],
  ])('says nothing of %s', async (_, statement) => {
    const db = await database();
    await db.team.create({ data: { id: 'Sample Child', name: 'x', service: 'x' } });
    await db.$executeRaw`CREATE TABLE sample (name text CHECK (length(name) < 5))`;

    for (const run of [
      () => db.$executeRawUnsafe(statement),
      () => inTransaction(db, (tx) => tx.$queryRawUnsafe(statement)),
    ]) {
      const error: unknown = await run().catch((reason: unknown) => reason);
      expect(sqlState(error)).toMatch(/^2[23]/);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('Sample Child');
    }
  });
});

describe('a transaction', () => {
  it('runs again when it met another one, and then both are done', async () => {
    const db = await database();
    const [a, b] = [randomUUID(), randomUUID()];
    for (const id of [a, b]) await db.staff.create({ data: { id, name: 'Sample', roles: [] } });
    let attempts = 0;

    const rename = (first: string, second: string) =>
      inTransaction(db, async (tx) => {
        attempts += 1;
        await tx.staff.update({ where: { id: first }, data: { name: 'first' } });
        await new Promise((resolve) => setTimeout(resolve, 100)); // both hold one row and want the other
        await tx.staff.update({ where: { id: second }, data: { name: 'second' } });
      });

    await Promise.all([rename(a, b), rename(b, a)]);
    expect(attempts).toBe(3);
  });

  it('is undone as a whole when anything in it fails', async () => {
    const db = await database();
    const id = randomUUID();

    const failing = inTransaction(db, async (tx) => {
      await tx.team.create({ data: { id, name: 'Sample', service: 'hub' } });
      await tx.$executeRaw`SELECT 1 / 0`;
    });
    expect(sqlState(await failing.catch((error: unknown) => error))).toBe('22012');
    expect(await db.team.count({ where: { id } })).toBe(0);
  });

  it('waits for another one that works on the same command', async () => {
    const db = await database();
    const order: string[] = [];
    const commandId = randomUUID();

    const work = (name: string) =>
      inTransaction(db, async (tx) => {
        await lockCommand(tx, commandId);
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(`${name} ends`);
      });
    await Promise.all([work('one'), work('another')]);
    expect(order.map((entry) => entry.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  });
});
