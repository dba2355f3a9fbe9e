import { Registry } from 'prom-client';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres, type TestPostgres } from '#libs/embedded';
import { addRecordMetrics } from './record-metrics';

const told = async (db: Database): Promise<string[]> => {
  const registry = new Registry();
  addRecordMetrics(registry, db);
  return (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
};

describe('the metrics of the record', () => {
  let postgres: TestPostgres;
  let db: Database;

  beforeAll(async () => {
    postgres = await testPostgres();
    db = createDatabase({ url: postgres.url, role: 'journey_worker' });
  });

  afterAll(async () => {
    await db.$disconnect();
    await postgres.drop();
  });

  it('are all told, and stand at nothing while there is nothing', async () => {
    expect(await told(db)).toEqual([
      'journey_outbox_unrelayed 0',
      'journey_outbox_waiting 0',
      'journey_outbox_failed 0',
      'journey_outbox_oldest_seconds 0',
      'journey_clocks_silent 0',
      'journey_ledger_checkpoint_age_seconds 0',
    ]);
  });

  it('count a deadline that passed unheard, and not one that somebody was told of', async () => {
    const deadline = (id: string) =>
      db.$executeRaw`
        INSERT INTO deadline (id, stage_id, rule, n, rule_set, rule_version, calendar_version, started_at, due_on, due_at)
        VALUES (${id}::uuid, 'a stage', ${id}, 1, 'wt2010', '1', '1', '2013-02-25', '2013-03-11', '2013-03-12')`;
    await db.$executeRaw`
      INSERT INTO stage (id, stream_id, kind, n, rule_set, status, state, opened_at)
      VALUES ('a stage', gen_random_uuid(), 'initialAssessment', 1, 'wt2010', 'inProgress', '{}', '2013-02-25')`;
    await deadline('00000000-0000-4000-8000-000000000001');
    await deadline('00000000-0000-4000-8000-000000000002');
    await db.$executeRaw`
      INSERT INTO milestone (deadline_id, milestone, kind, reached_at)
      VALUES ('00000000-0000-4000-8000-000000000001', 'breach', 'breach', '2013-03-12')`;
    expect(await told(db)).toContain('journey_clocks_silent 1');
  });

  it('are left out while PostgreSQL is away', async () => {
    const away = createDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none', role: 'journey_worker' });
    expect(await told(away)).toEqual([]);
    await away.$disconnect();
  });
});
