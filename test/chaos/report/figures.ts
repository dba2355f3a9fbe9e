import { cpus, loadavg, totalmem } from 'node:os';
import { rules, type Rule } from '../checker/finding';
import { type FaultName, type Happened } from '../nemesis/faults';
import { type Trial, type Judged } from '../trial';
import { backAfter, spread, type Spread, waitsAfter } from './recovery';

/** What a run showed. Times in milliseconds. */
export interface Figures {
  at: string;
  machine: { cpus: number; model: string; memoryGiB: number; node: string; loadBefore: number; loadAfter: number };
  seed: number;
  seconds: number;
  faults: Partial<Record<string, number>>;
  kills: number;
  crashPoints: { met: number; notMet: string[]; recovery?: Spread };
  commands: {
    sent: number;
    tries: number;
    acknowledged: number;
    refused: number;
    unknown: number;
    unknownAndDone: number;
  };
  effects: number;
  facts: number;
  stages: number;
  messages: { sent: number; received: number; repeats: number };
  clocks: number;
  drafts: { saves: number; acknowledged: number };
  findings: Partial<Record<Rule, number>>;
  /** In the storm, where one fault falls into the next one's seconds. */
  recovery: Partial<Record<FaultName, { waits?: Spread; back?: Spread }>>;
  /** The same of faults that came alone. */
  alone: Figures['recovery'];
}

/** How many processes each fault kills. */
const killing: Partial<Record<FaultName, number>> = { worker: 1, bothWorkers: 2, api: 1, temporal: 1, postgres: 1 };

export function figuresOf(
  trial: Trial,
  { evidence, findings }: Judged,
  more: { seed: number; seconds: number; loadBefore: number },
): Figures {
  const { happened, book } = trial;
  const { operations, saves } = book;
  const done = new Set(evidence.effects.map(({ n }) => n));
  const { outbox, received } = evidence.messages;
  return {
    at: new Date().toISOString(),
    machine: machine(more.loadBefore),
    ...{ seed: more.seed, seconds: more.seconds },
    faults: counted(happened.map(({ fault }) => fault)),
    kills:
      happened.reduce((sum, { fault }) => sum + (killing[fault] ?? 0), 0) +
      trial.crashes.filter(({ met }) => met).length,
    crashPoints: crashesOf(trial),
    commands: {
      sent: operations.length,
      tries: operations.reduce((sum, { tries }) => sum + tries.length, 0),
      acknowledged: book.count('ok'),
      refused: book.count('refused'),
      unknown: book.count('unknown'),
      unknownAndDone: operations.filter(({ n, outcome }) => outcome === 'unknown' && done.has(n)).length,
    },
    ...{ effects: evidence.effects.length, facts: evidence.facts.length, stages: evidence.stages.length },
    messages: { sent: outbox.length, received: received.length, repeats: received.length - new Set(received).size },
    clocks: evidence.rung.length,
    drafts: { saves: saves.length, acknowledged: saves.filter(({ outcome }) => outcome === 'ok').length },
    findings: counted(findings.map(({ rule }) => rule)),
    recovery: recoveryOf(trial, false),
    alone: recoveryOf(trial, true),
  };
}

function recoveryOf({ happened: all, book }: Trial, alone: boolean): Figures['recovery'] {
  const happened = all.filter((event) => event.alone === alone);
  const names = [...new Set(happened.map(({ fault }) => fault))];
  const of = (events: readonly Happened[]) => ({
    waits: spread(waitsAfter(book.operations, events)),
    back: spread(backAfter(book.operations, events)),
  });
  return Object.fromEntries(names.map((name) => [name, of(happened.filter(({ fault }) => fault === name))]));
}

function crashesOf({ crashes }: Trial): Figures['crashPoints'] {
  const met = crashes.filter((crash) => crash.met);
  return {
    met: met.length,
    notMet: crashes.filter((crash) => !crash.met).map(({ step, point }) => `${step} ${point}`),
    recovery: spread(met.filter(({ outcome }) => outcome === 'ok').map(({ ms }) => ms)),
  };
}

function machine(loadBefore: number): Figures['machine'] {
  const [load = 0] = loadavg();
  return {
    ...{ cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown', memoryGiB: Math.round(totalmem() / 2 ** 30) },
    ...{ node: process.version, loadBefore: rounded(loadBefore), loadAfter: rounded(load) },
  };
}

function rounded(load: number): number {
  return Math.round(load * 10) / 10;
}

function counted<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

export const ruleNames = Object.keys(rules) as Rule[];
