import { databaseUrl } from '../database';
import { nearnessInLines } from './nearness';
import { simulate } from './run';

/** What the command line gives. */
export interface Asked {
  seed: string;
  from: string;
  to?: string;
  scale: string;
}

export async function simulateCouncil({ seed, from, to = yearAfter(from), scale }: Asked): Promise<void> {
  const url = await databaseUrl(process.env);
  const started = Date.now();
  let told = 0;
  const progress = (done: number, day: string): void => {
    if (Date.now() - told < 5_000) return;
    told = Date.now();
    const rate = Math.round(done / ((told - started) / 1000));
    console.error(`${day}  ${done} acts and rings of clocks, ${rate} a second`);
  };
  const { council, done, open, near } = await simulate({
    databaseUrl: url,
    seed,
    from,
    to,
    scale: Number(scale),
    progress,
  });
  console.log(
    `${done} acts and rings of clocks in ${Math.round((Date.now() - started) / 1000)} s. Everybody is synthetic. A worker takes over ${open} open stages.`,
  );
  for (const line of nearnessInLines(near, council.year.published.name)) console.log(line);
}

/** The last day of the year that begins on this day. */
function yearAfter(from: string): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
