import { Client as Temporal, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { testPostgres, testTemporal } from './testing';
import { query } from './testing/query';

describe('what a test run shares', () => {
  it('gives every caller an empty database of its own on one PostgreSQL', async () => {
    const [one, other] = await Promise.all([testPostgres({ empty: true }), testPostgres({ empty: true })]);
    expect(new URL(one.url).host).toBe(new URL(other.url).host);
    await query(one.url, 'create table mine (n int)');
    await expect(query(other.url, 'select * from mine')).rejects.toThrow('relation "mine" does not exist');
  });

  it('removes a database though somebody is still connected', async () => {
    const { url, drop } = await testPostgres({ empty: true });
    const session = new Client({ connectionString: url });
    const lost = new Promise<Error>((resolve) => session.on('error', resolve));
    await session.connect();
    await drop();
    expect((await lost).message).toContain('terminat');
    await expect(query(url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('gives every caller a namespace of its own on one Temporal server, ready for work', async () => {
    const [one, other] = await Promise.all([testTemporal(), testTemporal()]);
    expect(one.address).toBe(other.address);
    expect(one.namespace).not.toBe(other.namespace);
    const connection = await Connection.connect({ address: one.address });
    for (const { namespace } of [one, other]) {
      await new Temporal({ connection, namespace }).workflow.start('anything', {
        workflowId: 'same',
        taskQueue: 'nobody',
      });
    }
    await connection.close();
  });
});
