import { statementOf } from './statement';

const postgresql = { 'db.system.name': 'postgresql' };

describe('what a trace tells of a statement', () => {
  it.each([
    ['SELECT "public"."stage"."id" FROM "public"."stage" WHERE ("public"."stage"."id" = $1)', 'SELECT', 'stage'],
    ['INSERT INTO "public"."draft_version" ("id") VALUES ($1)', 'INSERT', 'draft_version'],
    ['\n    UPDATE delivery SET status = $1', 'UPDATE', 'delivery'],
    ['select sess from web.session where sid = $1', 'SELECT', undefined],
    ['WITH facts AS (INSERT INTO fact SELECT 1) INSERT INTO outbox SELECT 2', 'INSERT', 'fact'],
    ['WITH held AS (SELECT id FROM stage FOR UPDATE) UPDATE deadline SET n = 1', 'UPDATE', 'deadline'],
    ['WITH clock AS (SELECT 1 FROM deadline) SELECT 2 FROM clock', 'WITH', 'deadline'],
    ['BEGIN ISOLATION LEVEL READ COMMITTED', 'BEGIN', undefined],
    ["SELECT 'Zephyrquill' AS name", 'SELECT', undefined],
    ['VACUUM', 'OTHER', undefined],
  ])('of %s is its verb and its table, never a value', (sql, does, table) => {
    const to = table === undefined ? {} : { 'db.collection.name': table };
    expect(statementOf(sql)).toEqual({ ...postgresql, 'db.operation.name': does, ...to });
  });
});
