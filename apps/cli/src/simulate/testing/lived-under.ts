import { createDatabase, type Database, seedStaff } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { type TimescalesPolicy } from '#libs/journey';
import { type SimulatedCouncil } from '#libs/simulation';
import { inBatch } from '../batch';
import { councilRecord } from '../council-record';
import { lives } from '../lives';

/** The same council lives the same days in a record of its own, in which other timescales were chosen before the first of them. */
export async function livedUnder(
  timescales: TimescalesPolicy,
  council: SimulatedCouncil,
): Promise<{ db: Database; end: () => Promise<void> }> {
  const postgres = await testPostgres();
  const { url } = postgres;
  const db = createDatabase({ url, role: 'journey_worker' });
  const owner = createDatabase({ url });
  await seedStaff(url, council.staff.everybody, council.staff.teams);
  const changedBy = council.staff.everybody[0]?.id ?? '';
  await owner.policy.create({
    data: { name: 'timescales', version: 1, value: { ...timescales }, reason: 'Synthetic', changedBy },
  });
  await owner.$disconnect();
  await lives({ council, together: (work) => inBatch(db, (all) => work(councilRecord(all))) });
  return {
    db,
    end: async () => {
      await db.$disconnect();
      await postgres.drop();
    },
  };
}
