import { parseArgs } from 'node:util';
import { type FaultName, faultNames } from '../nemesis/faults';

/** What somebody at the terminal wants of a run. */
export interface Asked {
  seed: number;
  minutes: number;
  only: readonly FaultName[];
  /** Whether each step is broken at each of its crash points first. */
  crashPoints: boolean;
  /** Idempotency is off from the beginning: the checker must find it. */
  bug: boolean;
  /** Everything, as docs/reliability.md tells it. */
  whole: boolean;
}

const crashPoints = 'crashPoints';

export const usage = `script/chaos [--seed N] [--minutes M] [--only ${[...faultNames, crashPoints].join(',')}] [--bug idempotency]`;

/** @throws when something else is asked, with the usage */
export function asked(args: readonly string[]): Asked {
  const options = {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    only: { type: 'string' },
    bug: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const parts = values.only?.split(',') ?? [...faultNames, crashPoints];
    const only = parts.filter((part) => part !== crashPoints).map(faultOf);
    if (values.bug !== undefined && values.bug !== 'idempotency') throw new Error(`There is no bug '${values.bug}'`);
    return {
      ...{ seed: numberOf(values.seed ?? '1'), minutes: numberOf(values.minutes ?? '3.5') },
      ...{
        only,
        crashPoints: parts.includes(crashPoints),
        bug: values.bug !== undefined,
        whole: values.only === undefined && values.bug === undefined,
      },
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}

function faultOf(name: string): FaultName {
  const found = faultNames.find((fault) => fault === name);
  if (!found) throw new Error(`There is no fault '${name}'`);
  return found;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number > 0)) throw new Error(`'${text}' is no number above 0`);
  return number;
}
