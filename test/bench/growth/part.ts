import { Floor } from '../floor/floor';
import { type Row, timesRow, valueRow } from '../report/row';
import { summary } from '../report/summary';
import { several } from '../run/pace';
import { type Bench, type Part } from '../run/part';
import { inTurns } from '../speed/rounds';
import { screenedContact } from '../speed/prepared';
import { Hub, reasoned, referral } from '../../support/service/hub';
import { type Service } from '../../support/service/service';

interface Size {
  journeys: number;
  floor: number[];
  decision: number[];
  /** Pages of PostgreSQL's that a decision touched, in its cache or not. */
  blocks: number;
}

export const growth: Part = {
  letter: 'g',
  title: 'An act while the record grows',
  how:
    'The same decision through the API in turns with the floor of part a, with more and more closed journeys in the record (copies). ' +
    'What a decision takes beside the floor, and how many pages of PostgreSQL’s it touches, should not grow with them by more than a fifth.',
  async run(bench) {
    const { council, quick, progress } = bench;
    const sizes: Size[] = [];
    const floor = await Floor.start(bench.service);
    try {
      for (const journeys of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
        progress(`growing to ${journeys} journeys`);
        await council.growTo(journeys);
        sizes.push({ journeys, ...(await actsAt(bench, floor)) });
      }
    } finally {
      await floor.stop();
    }
    return rowsOf(sizes);
  },
};

async function actsAt({ service, quick }: Bench, floor: Floor): Promise<Omit<Size, 'journeys'>> {
  const rounds = { timed: quick ? 30 : 200, warmUp: quick ? 10 : 30 };
  const contacts = await several(rounds.timed + rounds.warmUp, 6, () => screenedContact(new Hub(service)));
  const maker = await service.as('decisionMaker');
  const times = await inTurns(['floor', 'decision'], rounds, async (round) => {
    const path = `/contacts/${contacts[round]}`;
    const handle = await floor.open();
    const { etag } = await maker.get(path);
    const decide = () => maker.post(`${path}/decision`, { body: { ...referral, text: reasoned }, etag });
    return { sides: { floor: () => floor.act(handle), decision: decide }, after: () => floor.close(handle) };
  });
  const before = await touched(service);
  const more = await several(10, 1, () => screenedContact(new Hub(service)));
  for (const contactId of more) await new Hub(service).decide(contactId, referral);
  return { ...times, blocks: ((await touched(service)) - before) / more.length };
}

/** Pages that were asked for since the server started. Sessions report with a delay of up to a second. */
async function touched(service: Service): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const [counted] = await service.sql<{ blocks: number }>(
    'select (blks_hit + blks_read)::float8 as blocks from pg_stat_database where datname = current_database()',
  );
  return counted?.blocks ?? Number.NaN;
}

function rowsOf(sizes: readonly Size[]): Row[] {
  const ratio = ({ floor, decision }: Size) => summary(decision).p50 / summary(floor).p50;
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last) return [];
  const flat = { of: 'value', atMost: 1.2 } as const;
  return [
    ...sizes.flatMap((size) => [
      timesRow(`g.decision-${size.journeys}`, `A decision, with ${size.journeys} journeys`, size.decision),
      timesRow(`g.floor-${size.journeys}`, `The floor, at that time`, size.floor),
      valueRow(
        `g.blocks-${size.journeys}`,
        `Pages touched by a contact from the call to its decision`,
        size.blocks,
        '',
      ),
    ]),
    valueRow(
      'g.growth',
      `Decision ÷ floor: with ${last.journeys} ÷ with ${first.journeys}`,
      ratio(last) / ratio(first),
      '',
      flat,
    ),
    valueRow('g.pages', `Pages: with ${last.journeys} ÷ with ${first.journeys}`, last.blocks / first.blocks, '', flat),
  ];
}
