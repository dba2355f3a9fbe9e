import { databaseUrl, textKeys } from '../database';
import { codeOf, Mistake } from '../failure';
import { nearnessInLines } from './nearness';
import { simulate } from './run';
import { Watch } from './watch';

/** What the command line gives. */
export interface Asked {
  seed: string;
  from: string;
  to?: string;
  scale: string;
}

export async function simulateCouncil(asked: Asked): Promise<void> {
  refuseUnlessWhole(asked);
  const { seed, from, to = yearAfter(from), scale } = asked;
  const url = await databaseUrl(process.env);
  const started = Date.now();
  const watch = new Watch(started, { from, to });
  const { council, done, open, near } = await simulate({
    ...{ databaseUrl: url, textKeys: await textKeys(process.env), apart: true },
    ...{ seed, from, to, scale: Number(scale) },
    progress: (count, day) => {
      const line = watch.line(count, day, Date.now());
      if (line !== undefined) console.error(line);
    },
  }).catch((error: unknown) => {
    if (codeOf(error) === undefined) console.error(watch.brokenOff());
    throw error;
  });
  console.log(
    `${done} acts and rings of clocks in ${Math.round((Date.now() - started) / 1000)} s. Everybody is synthetic. A worker takes over ${open} open stages.`,
  );
  for (const line of nearnessInLines(near, council.year.published.name)) console.log(line);
}

/** Refuses CLI.USAGE, before anything is written. */
export function refuseUnlessWhole({ from, to, scale }: Asked): void {
  for (const [option, day] of [
    ['--from', from],
    ['--to', to ?? from],
  ] as const) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.slice(0, 10) === day;
    if (!isDay) throw new Mistake('CLI.USAGE', `${option} is a date such as 2025-04-01, not ${day}`);
  }
  if (to !== undefined && to < from) throw new Mistake('CLI.USAGE', '--to is not before --from');
  if (!(Number(scale) > 0 && Number(scale) <= mostScale))
    throw new Mistake('CLI.USAGE', `--scale is a number above 0, at most ${mostScale}`);
}

const mostScale = 100;

/** The last day of the year that begins on this day. */
function yearAfter(from: string): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
