import { createDatabase } from '#libs/database';
import { simulatedCouncil } from '#libs/simulation';
import { textKeys } from '../database';
import { inBatch } from './batch';
import { councilRecord } from './council-record';
import { type LaneProgress, type LaneToLive } from './lane-process.types';
import { lives } from './lives';

/** One lane of families in a process of its own. Whoever started it says which, and hears how far it is; its death is theirs to tell. */
process.once('message', (told: LaneToLive) => {
  live(told)
    .then(() => process.disconnect())
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
});

async function live({ asked, lane, databaseUrl: url }: LaneToLive): Promise<void> {
  const keys = await textKeys(process.env);
  const db = createDatabase({ url, role: 'journey_worker', textKeys: keys, keepStatements: true, poolSize: 2 });
  const progress = (done: number, day: string): void => void process.send?.({ done, day } satisfies LaneProgress);
  try {
    const together = (work: (record: ReturnType<typeof councilRecord>) => Promise<void>): Promise<void> =>
      inBatch(db, (all) => work(councilRecord(all)));
    await lives({ council: simulatedCouncil(asked), lanes: [lane], together, progress });
  } finally {
    await db.$disconnect();
  }
}
