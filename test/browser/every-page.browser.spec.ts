import { demoPeople } from '#libs/embedded';
import { type Person } from '../support/service/service';
import { crawl, type Crawled } from './crawler/crawl';
import { inspection, stories } from './crawler/stories';
import { signedIn } from './support/visitors';
import { service, visits } from './support/surroundings';

const everybody = Object.entries(demoPeople) as [Person, (typeof demoPeople)[Person]][];
const oneOfEachRole = new Map(everybody.map(([person, { roles }]) => [roles.join(), person]));

/** Two at a time: while one waits for the service, the other's page is looked at. */
const rounds = Array.from({ length: Math.ceil(oneOfEachRole.size / 2) }, (_, n) =>
  [...oneOfEachRole].slice(2 * n, 2 * n + 2),
).map((two): [string, Person[]] => [two.map(([role]) => role).join(' and '), two.map(([, person]) => person)]);

describe('every page that links lead to', () => {
  let endInspection: () => Promise<void>;
  beforeAll(async () => {
    await stories(service);
    endInspection = await inspection(service);
  }, 180_000);
  afterAll(() => endInspection());

  it.each(rounds)('is sound for %s', async (_, people) => {
    for (const { kinds, problems } of await Promise.all(people.map(crawledBy))) {
      expect(problems).toEqual([]);
      expect(kinds).toContain('/');
    }
  });
});

async function crawledBy(person: Person): Promise<Crawled> {
  const page = await signedIn(person);
  const storageState = await page.context().storageState();
  const unscripted = await visits.open({ javaScriptEnabled: false, storageState });
  return crawl(page, unscripted);
}
