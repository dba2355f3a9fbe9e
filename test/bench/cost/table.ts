import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { type Cost } from './cost-world';

/** The committed costs. A figure may fall; who lets one rise writes down why. */
export interface CostTable {
  stories: Record<string, Cost>;
  /** Newest last: what rose, and what it was worth. */
  rises: { on: string; what: string; why: string }[];
}

const costTable = join(repositoryRoot(), 'docs', 'reference', 'cost-per-journey.json');

export function readTable(): CostTable {
  return JSON.parse(readFileSync(costTable, 'utf8')) as CostTable;
}

export function writeTable(stories: CostTable['stories']): void {
  const { rises } = readTable();
  writeFileSync(costTable, `${JSON.stringify({ stories, rises }, undefined, 2)}\n`);
}

/** Bytes differ a little from run to run: ids compress differently, moments have more or fewer digits. */
const slack = { events: 1, actions: 1, workflows: 1, acts: 1, bytes: 1.02 } as const;

/** What costs more than the table says, each in words. */
export function dearer(now: Cost, kept: Cost): string[] {
  const figures = (cost: Cost): [string, number, number][] => [
    ['acts', cost.acts, slack.acts],
    ['workflows', cost.workflows, slack.workflows],
    ['history events', cost.events, slack.events],
    ['actions', cost.actions, slack.actions],
    ['history bytes', cost.bytes, slack.bytes],
    ['statements of the API', cost.statements.api, 1],
    ['statements of the worker', cost.statements.worker, 1],
    ['rows', cost.rows.count, 1],
    ['bytes of rows', cost.rows.bytes, slack.bytes],
  ];
  const before = new Map(figures(kept).map(([what, figure]) => [what, figure]));
  return figures(now)
    .filter(([what, figure, more]) => figure > (before.get(what) ?? 0) * more)
    .map(([what, figure]) => `${what}: ${figure}, and ${before.get(what)} in the table`);
}
