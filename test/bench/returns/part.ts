import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { testPostgres } from '#libs/embedded';
import { codecKeysSchema, KeyRing } from '#libs/keys';
import { simulate } from '../../../apps/cli/src/simulate/run';
import { copyingAll } from '../council/copies';
import { type Row, valueRow } from '../report/row';
import { type Part } from '../run/part';
import { type Measured, measured } from './measured-process';

const whole = 10_000;
const some = 500;

/** Three months to the end of a census year. */
const council = { seed: 'export', from: '2026-01-01', to: '2026-03-31' };

export const returns: Part = {
  letter: 'export',
  title: 'Statutory exports of 10,000 children',
  how:
    'A made-up council lives three months in a database of its own; its rows are copied, sealed texts and their keys too, under other ids, until the census has 10,000 children (500 with --quick). Then the ' +
    'commands that write the census and the lists of Annex A run as processes of their own: time from start to end, and the most memory held at a time.',
  async run({ quick, progress }) {
    const wanted = quick ? some : whole;
    const postgres = await testPostgres();
    const folder = mkdtempSync(join(tmpdir(), 'exports-'));
    const keys = `one:${randomBytes(32).toString('base64')}`;
    const env = { DATABASE_URL: postgres.url, TEXT_KEYS: keys };
    const census = () => measured(['census', 'export', '--year', '2026', '--out', join(folder, 'census.xml')], env);
    try {
      progress('a made-up council lives three months');
      const textKeys = new KeyRing(codecKeysSchema.parse(keys));
      await simulate({ ...council, scale: quick ? 0.005 : 0.05, databaseUrl: postgres.url, textKeys });
      const children = countIn((await census()).said);
      const times = Math.ceil(wanted / children) - 1;
      progress(`${children} children, copied ${times} times`);
      await fill(postgres.url, times);
      progress('writing the census');
      const written = await census();
      progress('writing the lists of Annex A');
      const lists = await measured(['annex-a', 'export', '--as-at', '2026-03-31', '--out', join(folder, 'lists')], env);
      const rows = [...lists.said.matchAll(/^List \d [^:]+: (\d+)$/gm)].reduce((all, [, n]) => all + Number(n), 0);
      return [
        valueRow('export.children', 'Children in the census', countIn(written.said), '', atLeast(wanted)),
        ...cost('census', 'Census', written),
        valueRow('export.rows', 'Rows in the lists', rows, ''),
        ...cost('lists', 'Lists of Annex A', lists),
      ];
    } finally {
      rmSync(folder, { recursive: true });
      await postgres.drop();
    }
  },
};

function cost(id: string, what: string, { seconds, peakMiB }: Measured): Row[] {
  return [
    valueRow(`export.${id}-seconds`, `${what}: from start to end`, seconds, 's', { of: 'value', atMost: 60 }),
    valueRow(`export.${id}-memory`, `${what}: most memory`, peakMiB, 'MiB', { of: 'value', atMost: 512 }),
  ];
}

function atLeast(least: number): Row['goal'] {
  return { of: 'value', atLeast: least };
}

/** `12 children from …` */
function countIn(said: string): number {
  const found = /^(\d+) child(?:ren)? from/m.exec(said)?.[1];
  if (found === undefined) throw new Error('The export does not say how many children are in it');
  return Number(found);
}

async function fill(url: string, times: number): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    const ask = async <T extends object>(statement: string, values: unknown[] = []) =>
      (await owner.query<T>(statement, values)).rows;
    for (const statement of await copyingAll(ask, times)) await owner.query(statement);
    await owner.query('vacuum analyze');
  } finally {
    await owner.end();
  }
}
