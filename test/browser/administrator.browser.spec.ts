import { banner } from './pages/banner';
import { BankHolidaysPage } from './pages/bank-holidays.page';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

// Far from every clock of the other tests, which share the service.
const ways: [string, Means, string, string][] = [
  ['with JavaScript', {}, '2028-11-07', '7 November 2028'],
  ['without JavaScript', { javaScriptEnabled: false }, '2028-11-08', '8 November 2028'],
];

interface Proclaimed {
  items: { date: string; withdrawn?: object }[];
}

async function proclaimed(date: string) {
  const administrator = await service.as('administrator');
  const { body } = await administrator.get<Proclaimed>('/calendar/proclaimed-days');
  return body.items.find((item) => item.date === date);
}

describe.each(ways)('an administrator, %s', (_, means, date, words) => {
  it('adds a day that is not worked, after seeing what would move, and takes it back', async () => {
    const page = await signedIn('administrator', means);
    const calendar = await BankHolidaysPage.open(page);
    await calendar.ask(date, 'Synthetic jubilee');
    expect(await page.locator('main').innerText()).toContain('Nothing has been changed yet.');
    expect(await proclaimed(date)).toBeUndefined();
    await calendar.confirm(words);
    expect(await banner(page)).toContain('The calendar has changed');
    expect(await proclaimed(date)).toMatchObject({ date });
    await calendar.takeBack('Synthetic: called off');
    await calendar.confirm(words);
    expect((await proclaimed(date))?.withdrawn).toBeDefined();
  });
});
