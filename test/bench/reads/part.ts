import { type OpenWork } from '../council/council';
import { timesRow, type Row, valueRow } from '../report/row';
import { timing } from '../run/pace';
import { type Bench, type Part } from '../run/part';
import { answers, type Asked, pages } from './asked';
import { Visitor } from './visitor';

type Look = () => Promise<number>;

export const reads: Part = {
  letter: 'd',
  title: 'Reading in a large council',
  how:
    'One question after the other over loopback, all of them in turns: the API’s answers as JSON, and whole pages, from asking until the last byte. ' +
    'The children are copies of some that were walked by the rules, under ids and names of their own, all closed but 2,000; 300 contacts wait for a decision and 200 texts for a signature.',
  async run(bench) {
    const { council, quick, progress } = bench;
    progress('filling the council');
    await council.growTo(quick ? 10_000 : 98_000);
    const work = await council.openWork();
    const { children, open, gib } = await council.counted();
    progress(`${children} children, ${open} open journeys, ${gib.toFixed(1)} GiB`);
    return [
      valueRow('d.children', 'Children in the record', children, ''),
      valueRow('d.open', 'Open journeys', open, ''),
      ...(await looked(bench, work)),
    ];
  },
};

async function looked({ service, quick, progress }: Bench, work: OpenWork): Promise<Row[]> {
  const looks = new Map<Asked, Look>();
  for (const asked of answers) {
    const caller = await service.as(asked.by);
    const { body } = asked;
    const path = asked.path(work);
    looks.set(asked, () => timing(() => (body ? caller.post(path, { body }) : caller.get(path))));
  }
  for (const asked of pages) {
    const visitor = await Visitor.signedIn(service, asked.by);
    looks.set(asked, async () => (await visitor.visit(asked.path(work))).ms);
  }
  const rounds = quick ? 30 : 100;
  const times = new Map([...looks.keys()].map((asked) => [asked, [] as number[]]));
  let failed = 0;
  progress(`${rounds} rounds of ${looks.size} reads`);
  for (let round = -5; round < rounds; round += 1) {
    for (const [asked, look] of looks) {
      const ms = await look().catch((error: unknown) => {
        failed += 1;
        progress(`no answer: ${asked.what} (${error instanceof Error ? error.message : String(error)})`);
      });
      if (round >= 0 && ms !== undefined) times.get(asked)?.push(ms);
    }
  }
  return [
    ...[...times].map(([{ id, what, goal }, taken]) =>
      timesRow(`d.${id}`, what, taken, goal === undefined ? undefined : { of: 'p95', atMost: goal }),
    ),
    valueRow('d.failed', 'Reads without an answer', failed, '', { of: 'value', atMost: 0 }),
  ];
}
