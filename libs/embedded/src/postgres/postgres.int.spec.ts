import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { query } from '../testing/query';
import { startPostgres, type Postgres } from './postgres';

describe('the embedded PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const options = { directory: join(folder, 'pg'), logFile: join(folder, 'postgres.log'), password: 'a:b/c d' };
  let postgres: Postgres;

  beforeAll(async () => {
    postgres = await startPostgres(options);
    await query(postgres.url, 'create table kept (n int)');
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  it('opens with its password and with no other', async () => {
    const wrong = new URL(postgres.url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keeps its data from others on the machine', () => {
    expect(statSync(join(options.directory, 'data')).mode & 0o077).toBe(0);
  });

  it('listens on loopback only', async () => {
    expect(await query(postgres.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('has the extensions that matching people needs', async () => {
    for (const name of ['pg_trgm', 'fuzzystrmatch', 'unaccent', 'pgcrypto'])
      await query(postgres.url, `create extension ${name}`);
  });

  it('keeps what was committed over a stop and a start', async () => {
    await query(postgres.url, 'insert into kept values (1)');
    await postgres.stop();
    expect(postgres.alive).toBe(false);
    await postgres.start();
    expect(await query(postgres.url, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('keeps what was committed over a kill -9 with somebody connected, at the same address', async () => {
    const session = new Client({ connectionString: postgres.url });
    session.on('error', () => undefined); // its server is about to die
    await session.connect();
    await session.query('insert into kept values (2)');
    await postgres.kill();
    await postgres.start();
    expect(await query(postgres.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("starts though a killed server's process id now belongs to another program", async () => {
    await postgres.stop();
    writeFileSync(
      join(options.directory, 'data', 'postmaster.pid'),
      `${process.pid}\n${options.directory}/data\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    await postgres.start();
    expect(postgres.alive).toBe(true);
  });

  it('refuses data that a running server holds', async () => {
    await expect(startPostgres(options)).rejects.toThrow(`already runs on ${options.directory}/data`);
  });

  it('says which port it cannot have', async () => {
    const other = { ...options, directory: join(folder, 'other'), port: postgres.port };
    await expect(startPostgres(other)).rejects.toThrow(
      `PostgreSQL cannot have port ${postgres.port}: something else listens on it`,
    );
  });
});
