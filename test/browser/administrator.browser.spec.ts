import { randomUUID } from 'node:crypto';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { BankHolidaysPage } from './pages/bank-holidays.page';
import { OfficePage } from './pages/office.page';
import { PoliciesPage } from './pages/policies.page';
import { service } from './support/surroundings';
import { fillIn } from './pages/form';
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

const policyWays: [string, Means, string][] = [
  ['with JavaScript', {}, '31'],
  ['without JavaScript', { javaScriptEnabled: false }, '32'],
];

describe.each(policyWays)('an administrator, %s', (_, means, days) => {
  it('changes a policy, after seeing what would change, and finds it in the history', async () => {
    const administrator = await service.as('administrator');
    const version = async () => (await administrator.get<{ version: number }>('/policies/formDrafts')).body.version;
    const before = await version();
    const page = await signedIn('administrator', means);
    const policies = await PoliciesPage.open(page);
    await policies.choose('Unfinished forms');
    await policies.ask('Unfinished forms');
    await policies.tryOut({ 'value.keptForDays': days, reason: 'Synthetic: agreed by the board' }, 'Unfinished forms');
    expect(await page.locator('main').innerText()).toContain('Nothing has been changed yet.');
    expect(await version()).toBe(before);
    await policies.confirm('Unfinished forms');
    expect(await banner(page)).toContain(`Recorded: version ${before + 1} of “Unfinished forms”`);
    const history = await page.locator('main').innerText();
    expect(history).toContain(`Version ${before + 1}\n`);
    expect(history).toContain('Synthetic: agreed by the board');
    expect(await page.locator('tbody tr').first().locator('td').last().innerText()).toBe(days);
  });
});

it('an administrator adds a step to the ladder of a timescale', async () => {
  const page = await signedIn('administrator');
  const policies = await PoliciesPage.open(page);
  const title = 'Timescales, warnings and ladders';
  await policies.choose(title);
  await policies.chooseTimescale('Initial assessment', 'Working Together 2010'); // no clock starts under it any more
  await page.getByRole('button', { name: 'Add another to: Ladder' }).click();
  const step = 'ladder.3';
  await fillIn(page.locator('#form'), { [`${step}.counted`]: 'days' });
  const late = { [`${step}.when-days.workingDaysAfter`]: '9', [`${step}.when-days.at`]: '10:00' };
  const told = { [`${step}.when-days.tell`]: 'headOfService', reason: 'Synthetic: a second call' };
  await policies.tryOut({ ...late, ...told }, title);
  expect(await page.locator('tbody').innerText()).toContain('9 working days late, at 10:00: the head of service');
  await policies.confirm(title);
  const row = page
    .locator('#timescales tr')
    .filter({ has: page.getByRole('link', { name: 'Initial assessment', exact: true }) });
  expect(await row.textContent()).toContain('Changed here');
});

it('an administrator adds a team and somebody in it, who then leaves', async () => {
  const page = await signedIn('administrator');
  const reason = 'Synthetic: agreed with the head of service';
  const team = { id: 'browser-west', name: 'Synthetic West', service: 'assessment', reason };
  await (await OfficePage.open(page, 'Teams')).change('Add a team', 'Add a team', team, team.name);
  const people = await OfficePage.open(page, 'People');
  const name = 'Synthetic Newcomer';
  const details = { teamId: team.id, employment: 'agency', newlyQualified: 'true', caseloadCap: '12' };
  await people.change('Add somebody', 'Add somebody', { id: randomUUID(), name, ...details, reason }, name);
  expect(await page.locator('#entry').innerText()).toContain(team.name);
  await page.getByRole('link', { name: team.name, exact: true }).click();
  await arrived(page, team.name);
  await page.locator('#people').getByRole('link', { name, exact: true }).click();
  await arrived(page, name);
  await people.change('They leave', `${name} leaves`, { reason }, name);
  expect(await banner(page)).toContain('Recorded: they have left');
  expect(await page.locator('#history tbody tr').first().innerText()).toContain(reason);
});
