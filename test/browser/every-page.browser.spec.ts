import { demoPeople } from '#libs/embedded';
import { type Person } from '../support/service/service';
import { crawl } from './crawler/crawl';
import { inspection, stories } from './crawler/stories';
import { signedIn } from './support/visitors';
import { service } from './support/surroundings';

const everybody = Object.entries(demoPeople) as [Person, (typeof demoPeople)[Person]][];
const oneOfEachRole = new Map(everybody.map(([person, { roles }]) => [roles.join(), person]));

describe('every page that links lead to', () => {
  const opened = new Set<string>();
  let endInspection: () => Promise<void>;
  beforeAll(async () => {
    await stories(service);
    endInspection = await inspection(service);
  }, 180_000);
  afterAll(() => endInspection());

  it.each([...oneOfEachRole])('is sound for %s', async (_, person) => {
    const page = await signedIn(person);
    const { kinds, problems } = await crawl([page, await page.context().newPage()], opened);
    expect(problems).toEqual([]);
    expect(kinds).toContain('/');
  });
});
