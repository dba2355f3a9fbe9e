import { Assessment } from '../support/service/assessment';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { ActPage } from './pages/act.page';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { fillIn, send } from './pages/form';
import { ListPage } from './pages/lists.page';
import { LiveNotice } from './pages/live-notice';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { signedIn } from './support/visitors';

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

describe('a social worker', () => {
  it('writes a note in two page loads, hears of changes, and reads and prints what happened', async () => {
    const about = child();
    const name = `${about.givenName} ${about.familyName}`;
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([about])));
    const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
    const page = await signedIn('socialWorker');
    await ListPage.open(page, 'work');

    let loads = 0;
    page.on('load', () => (loads += 1));
    await page
      .getByRole('row')
      .filter({ hasText: about.familyName })
      .getByRole('link', { name: /^Case note/ })
      .click();
    await ActPage.verifyOnPage(page, 'Write a note on the child’s file');
    const connected = page.waitForResponse((response) => response.url().endsWith('/live'));
    await fillIn(page, { kind: 'visit', significant: 'true', 'text.note': 'Synthetic: she drew her house.' });
    await send(page);
    await arrived(page, name);
    expect(await banner(page)).toContain('Recorded');
    await page.waitForLoadState('load');
    expect(loads).toBe(2);

    await connected;
    await assessment.submit();
    const notice = new LiveNotice(page);
    await notice.words.filter({ hasText: /since you opened this page/ }).waitFor();
    await notice.button.click();
    await page.getByRole('row').filter({ hasText: 'Awaiting sign off' }).waitFor();

    await page.getByRole('link', { name: 'Chronology', exact: true }).click();
    await arrived(page, 'Chronology');
    await page.getByLabel('What').selectOption('journey');
    await page.getByLabel('From').fill(day(1));
    await page.getByRole('button', { name: 'Show these' }).click();
    await page.getByText('Journey, from').waitFor();
    await arrived(page, 'Chronology');
    const told = await page.locator('tbody').innerText();
    expect(told).toContain('Note recorded');
    expect(told).not.toContain('Submitted');

    await page.goto(`/journeys/${journeyId}/as-at?on=${day(30)}`);
    await page.getByText('Nothing had been written down about this journey.').waitFor();
    await page.getByLabel('Day').fill(day(0));
    await page.getByRole('button', { name: 'Show the record' }).click();
    await page.getByText('This is the past').waitFor();
    await arrived(page, /^The record as at/);
    await page.getByRole('row').filter({ hasText: 'Submitted' }).waitFor();

    for (const where of ['', '/chronology', `/as-at?on=${day(0)}`, '/family']) {
      await page.goto(`/journeys/${journeyId}${where}`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(':is(nav, button, header, .govuk-back-link, form):visible').count()).toBe(0);
      expect(await page.evaluate(addressesPrinted)).toEqual([]);
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
      await page.emulateMedia({ media: null });
    }
  });
});

/** What a printer would add after the words of links. */
const addressesPrinted = `[...document.querySelectorAll('main a')]
  .map((link) => getComputedStyle(link, '::after').content).filter((content) => content.includes('('))`;
