import { readFileSync } from 'node:fs';
import { type Tx } from '#libs/database';
import { policies, type TimescalesPolicy } from '#libs/journey';
import { type AskedClocks, type Trial, withDayAdded, withDayTaken } from '#libs/record';
import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { Mistake } from '../failure';

interface Options {
  holiday?: string;
  worked?: string;
  ruleSet?: string;
  from?: string;
  to?: string;
}

/** Refuses what the timescales refuse, and CLI.BAD_POLICY. */
export async function trialOf(tx: Tx, { holiday, worked, ruleSet }: Options): Promise<Trial> {
  if (holiday !== undefined) return { calendar: await withDayAdded(tx, { date: holiday, reason: 'On trial' }) };
  if (worked !== undefined) return { calendar: await withDayTaken(tx, worked) };
  return { timescales: policyIn(ruleSet ?? '') };
}

/** Running clocks; with both days those that started between them, both included. */
export function askedFor({ ruleSet, from, to }: Options): AskedClocks {
  if (from === undefined && to === undefined) return 'running';
  if (ruleSet === undefined || from === undefined || to === undefined)
    throw new Mistake(
      'CLI.USAGE',
      '--from and --to go together, with --rule-set: the calendar of the past is what it was',
    );
  return { startedFrom: new Date(startOfLondonDay(from)), startedBefore: new Date(endOfLondonDay(to)) };
}

function policyIn(file: string): TimescalesPolicy {
  const read = policies.timescales.safeParse(parsed(file));
  if (read.success) return read.data;
  const why = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new Mistake('CLI.BAD_POLICY', `${file} is no policy for timescales: ${why.join('; ')}`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake('CLI.BAD_POLICY', `${file} cannot be read as JSON: ${String((error as Error).message)}`);
  }
}
