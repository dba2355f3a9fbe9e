import { type Cost, CostWorld } from './cost-world';
import { stories } from './stories';
import { dearer, readTable, writeTable } from './table';

/** Counts, not times: they are the same on every machine. `COST=write` writes docs/reference/cost-per-journey.json anew. */
jest.setTimeout(180_000);

describe('what a journey costs', () => {
  let world: CostWorld;
  beforeAll(async () => (world = await CostWorld.begin()));
  afterAll(() => world.end());

  const counted: Record<string, Cost> = {};

  it.each(Object.keys(stories))('is no more than the table says: %s', async (name) => {
    const tell = stories[name] ?? (() => Promise.reject(new Error('There is no such story')));
    const cost = await world.costOf(tell);
    counted[name] = cost;
    if (process.env.COST === 'write') return;
    const kept = readTable().stories[name];
    if (!kept) throw new Error('The table knows no such story: count with COST=write');
    const more = dearer(cost, kept);
    // A busy machine can cost a retry: what is dearer twice is dearer.
    expect(more.length === 0 ? [] : dearer(await world.costOf(tell), kept)).toEqual([]);
  });

  afterAll(() => {
    if (process.env.COST === 'write') writeTable(counted);
  });
});
