import { demoPeople } from '#libs/embedded';
import { eventually } from '../support/eventually';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { AccessLogPage } from './pages/access-log.page';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { ErrorPage } from './pages/error.page';
import { OpenRecordPage } from './pages/open-record.page';
import { PersonPage } from './pages/person.page';
import { RestrictionPage } from './pages/restriction.page';
import { SearchPage } from './pages/search.page';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { signedIn } from './support/visitors';

const worker = demoPeople.southSocialWorker.name;
const reason = 'Synthetic: a child cannot wait';

describe('a restricted record', () => {
  it('is refused to a worker, who breaks the glass and reads; a senior manager is told, and sees who looked', async () => {
    // Sounds like nobody whom another file made: the search would find those.
    const about = { ...child(), givenName: 'Xanthequay', familyName: 'Wyvernhough' };
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([about])));
    const name = `${about.givenName} ${about.familyName}`;

    const head = await signedIn('headOfService');
    await (await SearchPage.look(head, name)).choose(name);
    await (await PersonPage.verifyOnPage(head, name)).follow('Restrict this record, or shut somebody out');
    await (await RestrictionPage.verifyOnPage(head)).restrict('Synthetic: a colleague’s child');
    expect(await banner(head)).toContain('Recorded: this record is restricted');

    const hub = await signedIn('hubWorker');
    const none = await (await SearchPage.look(hub, 'Nobody Whosoever')).told();
    const hidden = await (await SearchPage.look(hub, name)).told();
    expect(hidden).toBe(none);
    await hub.goto(`/journeys/${journeyId}`);
    await ErrorPage.verifyOnPage(hub, 'notFound');
    expect(await hub.getByRole('link', { name: /senior managers are told/ }).count()).toBe(0);

    const page = await signedIn('southSocialWorker', { javaScriptEnabled: false });
    await page.goto(`/journeys/${journeyId}`);
    await ErrorPage.verifyOnPage(page, 'notFound');
    await page.getByRole('link', { name: 'open it, and senior managers are told' }).click();
    const glass = await OpenRecordPage.verifyOnPage(page);
    expect(await glass.warning()).toContain('Every senior manager is told at once');
    await glass.open(reason);
    await PersonPage.verifyOnPage(page, name);
    expect(await banner(page)).toMatch(/^This record is open to you until \d\d:\d\d/);
    await page.goto(`/journeys/${journeyId}`);
    await arrived(page, name);
    expect(await page.locator('.app-restricted').innerText()).toContain('to read, not to write');

    await eventually(async () => {
      await head.goto('/notifications');
      expect(
        await head.getByRole('link', { name: 'Somebody opened a restricted record in an emergency' }).count(),
      ).toBeGreaterThan(0);
    }, 30_000);
    await head.getByRole('link', { name: 'Somebody opened a restricted record in an emergency' }).first().click();
    const restriction = await RestrictionPage.verifyOnPage(head);
    expect(await restriction.opened()).toEqual([expect.stringMatching(new RegExp(`^${worker} .*${reason}$`))]);
    await restriction.follow('Shut somebody out');
    await arrived(head, 'Shut somebody out');
    await head.goBack();
    await restriction.follow('Open it again to everybody whose work brings it');
    await arrived(head, 'Open this record again');
    await head.goBack();
    await restriction.follow('Who looked at this record, and at what');
    const lines = await (await (await AccessLogPage.verifyOnPage(head)).narrowTo(worker)).lines();
    expect(lines.join('\n')).toContain('Opened the restricted record in an emergency');
    expect(lines[0]).toContain(worker);
    expect(lines.at(-1)).toMatch(/Asked for it, and was told that it is not there Refused Journey$/);
  });
});
