import { demoPeople } from '#libs/embedded';
import { type Person } from '../support/service/service';
import { crawl } from './crawler/crawl';
import { inspection, stories } from './crawler/stories';
import { signedIn } from './support/visitors';
import { service, visits } from './support/surroundings';

const everybody = Object.entries(demoPeople) as [Person, (typeof demoPeople)[Person]][];
const oneOfEachRole = [...new Map(everybody.map(([person, { roles }]) => [roles.join(), person])).entries()];

describe('every page that links lead to', () => {
  let endInspection: () => Promise<void>;
  beforeAll(async () => {
    await stories(service);
    endInspection = await inspection(service);
  }, 180_000);
  afterAll(() => endInspection());

  it.each(oneOfEachRole)('is sound for %s', async (_, person) => {
    const page = await signedIn(person);
    const storageState = await page.context().storageState();
    const unscripted = await visits.open({ javaScriptEnabled: false, storageState });
    const { kinds, problems } = await crawl(page, unscripted);
    expect(problems).toEqual([]);
    expect(kinds).toContain('/');
  });
});
