import { testPostgres } from '#libs/embedded';
import { askAtOnce } from './ask-at-once';
import { createDatabase, type Database } from './client';
import { Prisma } from './generated/client';

describe('several questions as one statement', () => {
  let db: Database;
  beforeAll(async () => (db = createDatabase({ url: (await testPostgres()).url })));
  afterAll(() => db.$disconnect());

  it('are each answered with their rows, in order; days and moments are text', async () => {
    const asked = { letters: Prisma.sql`SELECT l FROM unnest(${['b', 'a', 'c']}::text[]) l ORDER BY l DESC` };
    const moment = Prisma.sql`SELECT '2013-02-26'::date AS day, '2013-02-26T09:00:00.120Z'::timestamptz(3) AS at, NULL AS no`;
    const answers = await askAtOnce<{ letters: { l: string }; moment: { day: string; at: string; no: null } }>(db, {
      ...asked,
      moment,
    });
    expect(answers.letters).toEqual([{ l: 'c' }, { l: 'b' }, { l: 'a' }]);
    expect(answers.moment).toEqual([
      { day: '2013-02-26', at: expect.stringMatching(/^2013-02-26T/) as string, no: null },
    ]);
    expect(new Date(answers.moment[0]?.at ?? '').toISOString()).toBe('2013-02-26T09:00:00.120Z');
  });

  it('have no rows where there is nothing, and the same parameter may stand in several', async () => {
    const none = Prisma.sql`SELECT 1 AS one WHERE ${'a'} = 'b'`;
    expect(await askAtOnce(db, { none, same: none })).toEqual({ none: [], same: [] });
  });
});
