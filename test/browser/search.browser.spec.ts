import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { arrived } from './pages/arrived';
import { PersonPage } from './pages/person.page';
import { SearchPage } from './pages/search.page';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

const ways: [string, Means][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];

async function referred() {
  const about = child();
  const { personId, journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([about])));
  return { personId, journeyId, name: `${about.givenName} ${about.familyName}` };
}

describe.each(ways)('somebody of the hub, %s', (_, means) => {
  it('finds a child from any page, sees the journey and earlier contacts, and goes back to the results', async () => {
    const { journeyId, name } = await referred();
    const page = await signedIn('hubWorker', means);
    const results = await SearchPage.look(page, name);
    expect(await results.found()).toContain(name);
    expect(decodeURIComponent(page.url())).not.toContain(name.split(' ')[1]);

    await results.choose(name);
    const person = await PersonPage.verifyOnPage(page, name);
    expect(await page.title()).not.toContain(name);
    await person.follow(/^Since /);
    await arrived(page, name);
    expect(page.url()).toMatch(new RegExp(`/journeys/${journeyId}$`));

    await page.goBack();
    await (await PersonPage.verifyOnPage(page, name)).back();
    await SearchPage.verifyOnPage(page);
    await page.reload(); // asks nothing again: no form is sent twice
    expect(await (await SearchPage.verifyOnPage(page)).found()).toContain(name);
    await (await SearchPage.verifyOnPage(page)).choose(name);
    await page.goBack();
    expect(await (await SearchPage.verifyOnPage(page)).found()).toContain(name);
  });
});

describe('a search', () => {
  it('finds a child by the id of its journey', async () => {
    const { journeyId, name } = await referred();
    expect(await (await SearchPage.look(await signedIn('hubWorker'), journeyId)).found()).toEqual([name]);
  });

  it('is noted with whom it found, and from which page', async () => {
    const { personId, name } = await referred();
    await SearchPage.look(await signedIn('auditor'), name);
    const [line] = await service.sql<{ page: string }>(
      `select page from access_log where action = 'search Person' and $1 = any(subjects) order by id desc limit 1`,
      [personId],
    );
    expect(line).toEqual({ page: 'search-results' });
  });

  it('keeps what was looked for where nobody can read it', async () => {
    const { name } = await referred();
    await SearchPage.look(await signedIn('hubWorker'), name);
    const sessions = await service.sql<{ sess: unknown }>('select sess from web.session');
    expect(JSON.stringify(sessions)).toContain('searches');
    expect(JSON.stringify(sessions)).not.toContain(name.split(' ')[1]);
  });

  it('is offered to nobody who may not search', async () => {
    for (const person of ['socialWorker', 'school'] as const) {
      const page = await signedIn(person);
      expect(await page.getByRole('search').count()).toBe(0);
      await page.goto('/search');
      await arrived(page, 'You cannot see or do this');
    }
  });
});
