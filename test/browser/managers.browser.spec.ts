import { type Page } from 'playwright-core';
import { demoPeople } from '#libs/embedded';
import { Assessment } from '../support/service/assessment';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { Protection } from '../support/service/protection';
import { annexList } from './pages/annex-list';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { BoardPage } from './pages/board.page';
import { fillIn, send } from './pages/form';
import { MeasuresPage } from './pages/measures.page';
import { WaitingPage } from './pages/waiting.page';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, newcomer, signedIn } from './support/visitors';

const ways: [string, Means][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];
const longAgo = new Date(Date.now() - 150 * 86_400_000).toISOString();

/** A child of Team North whose assessment should have been finished months ago. */
async function lateAssessment(): Promise<string> {
  const somebody = child();
  const call = phoneCall({ ...somebodyNew([somebody]), receivedAt: longAgo });
  const { journeyId } = await new Hub(service).refer(call);
  await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
  return somebody.familyName;
}

async function suspectedHarm() {
  const somebody = child();
  const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([somebody])));
  const protection = await new Protection(service, journeyId).discuss();
  return { protection, name: `${somebody.givenName} ${somebody.familyName}` };
}

describe.each(ways)('managers, %s', (_, means) => {
  it('go from the board to what is late, say why, and find the reason beside it', async () => {
    const familyName = await lateAssessment();
    const page = await signedIn('northManager', means);
    const board = await BoardPage.open(page, 'Assessment Team North');
    const asking = await board.explain(familyName);
    await asking.record('The worker or the team had too much work', 'Synthetic: two workers were ill.');
    await board.again();
    expect(await banner(page)).toContain('Recorded: why it is late');
    const row = board.row('Clocks that are late', familyName);
    await row.getByRole('link', { name: 'Given' }).click();
    expect(await page.locator('main').innerText()).toContain('The worker or the team had too much work');
  });

  it('of all teams choose a team, and go on to the work itself', async () => {
    const familyName = await lateAssessment();
    const page = await signedIn('headOfService', means);
    const board = await BoardPage.open(page, 'Assessment Team North');
    await board.row('Clocks that are late', familyName).getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Assessment 1/ }).waitFor();
  });

  it('follow a figure to the children that it is made of, and take its table along', async () => {
    await lateAssessment();
    const page = await signedIn('headOfService', means);
    const measures = await MeasuresPage.open(page);
    await measures.choose('Referrals');
    expect(await measures.firstLine()).toMatch(
      /^Period,The whole council,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,\d+,,\d+,number$/,
    );
    await measures.toFirstChild('Referrals');
    expect(new URL(page.url()).pathname).toMatch(/^\/journeys\/[0-9a-f-]{36}$/);
  });

  it('sign a strategy discussion and a section 47 enquiry: one authorises, a senior one countersigns', async () => {
    const { protection, name } = await suspectedHarm();
    const manager = await signedIn('northManager', means);
    const senior = await signedIn('headOfService', means);
    const bothSign = async () => {
      await manager.goto('/');
      await (await (await WaitingPage.open(manager)).review(name)).authorise();
      await WaitingPage.verifyOnPage(manager);
      await senior.goto('/');
      await (await (await WaitingPage.open(senior)).review(name)).countersign();
      await WaitingPage.verifyOnPage(senior);
      expect(await banner(senior)).toContain('Recorded: a senior manager countersigns');
    };
    await bothSign();
    expect(await protection.gate('strategyDiscussion-1')).toBe('countersigned');
    await protection.enquire();
    await bothSign();
    expect(await protection.gate('section47Enquiry-1')).toBe('countersigned');
  });
});

/** The days of a date input. */
function dayAnswers(field: string, { year, month, day }: { year: string; month: string; day: string }) {
  return { [`${field}.day`]: day, [`${field}.month`]: month, [`${field}.year`]: year };
}

function todayInLondon(): { year: string; month: string; day: string } {
  const [day = '', month = '', year = ''] = new Date()
    .toLocaleDateString('en-GB', { timeZone: 'Europe/London' })
    .split('/');
  return { day, month, year };
}

describe('while a senior manager is away', () => {
  it('whoever stands in countersigns in their place, and no longer than that', async () => {
    const { name } = await suspectedHarm();
    const senior = await signedIn('headOfService');
    await senior.goto('/cover');
    await arrived(senior, 'Cover while away');
    const days = { ...dayAnswers('startsOn', todayInLondon()), ...dayAnswers('endsOn', todayInLondon()) };
    await fillIn(senior, { toId: demoPeople.hubManager.id, ...days });
    await send(senior.locator('#form'));
    expect(await banner(senior)).toContain('stands in for you');

    const manager = await signedIn('northManager');
    await (await (await WaitingPage.open(manager)).review(name)).authorise();
    const deputy = await signedIn('hubManager');
    await (await (await WaitingPage.open(deputy)).review(name)).countersign();
    await WaitingPage.verifyOnPage(deputy);
    expect(await banner(deputy)).toContain('Recorded: a senior manager countersigns');

    await senior.getByRole('link', { name: new RegExp(`^End it now.*${demoPeople.hubManager.name}`) }).click();
    await senior.getByRole('button', { name: 'End the cover' }).click();
    await arrived(senior, 'Cover while away');
    expect(await banner(senior)).toContain('the cover has ended');
  });
});

describe('a manager’s notifications', () => {
  it('lead to what waits, are read, and come in one mail a day if so wished', async () => {
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew()));
    const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
    await assessment.submit();
    const page = await signedIn('northManager', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /^Notifications \(\d+ unread\)/ }).click();
    await arrived(page, 'Notifications');
    const notice = page.locator(`a[href*="${journeyId}"]`).filter({ hasText: 'was handed in to be signed' });
    expect(await notice.count()).toBe(1);
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await arrived(page, 'Notifications');
    expect(await page.locator('main').innerText()).toContain('You have read all of them.');

    await page.getByRole('link', { name: 'How you are told' }).click();
    await arrived(page, 'How you are told');
    await fillIn(page, { dailyDigest: 'true' });
    await send(page.locator('#form'));
    expect(await banner(page)).toContain('You get one mail a day');
    const [kept] = await service.sql('select daily_digest from notification_preference where staff_id = $1', [
      demoPeople.northManager.id,
    ]);
    expect(kept).toEqual({ daily_digest: true });
    await fillIn(await preferencesOf(page), { dailyDigest: 'false' });
    await send(page.locator('#form'));
    expect(await banner(page)).toContain('You get a mail for each thing');
  });
});

async function preferencesOf(page: Page): Promise<Page> {
  await page.getByRole('link', { name: 'How you are told' }).click();
  await arrived(page, 'How you are told');
  return page;
}

describe('a head of service who hosts an inspection', () => {
  const day = (name: string, at: Date) => ({
    [`${name}.day`]: String(at.getUTCDate()),
    [`${name}.month`]: String(at.getUTCMonth() + 1),
    [`${name}.year`]: String(at.getUTCFullYear()),
  });

  it('lets an inspector in, who draws a sample and reads a journey; sees what was looked at, and ends it', async () => {
    await lateAssessment();
    const none = /^No inspection is open to you today$/;
    const signIn = await newcomer();
    await signIn.choose('inspector');
    const inspector = signIn.page;
    await arrived(inspector, none);

    const head = await signedIn('headOfService', { javaScriptEnabled: false });
    await head.goto('/inspections');
    await arrived(head, 'Inspections');
    await head.getByRole('button', { name: 'Open an inspection' }).click();
    await arrived(head, 'Open an inspection');
    const days = { ...day('startsOn', new Date()), ...day('endsOn', new Date(Date.now() + 5 * 86_400_000)) };
    await fillIn(head, { inspectorate: 'ofsted', ...days, 'people.0.workerId': demoPeople.inspector.id });
    await send(head);
    await arrived(head, /^Ofsted/);

    await inspector.goto('/inspections');
    await arrived(inspector, 'Inspections');
    await inspector.locator(`main a[href="${new URL(head.url()).pathname}"]`).click();
    await arrived(inspector, /^Ofsted/);
    await inspector.getByRole('button', { name: 'Draw a sample' }).click();
    await arrived(inspector, 'Draw a sample');
    await fillIn(inspector, { size: '1', late: 'true' });
    await send(inspector);
    await arrived(inspector, 'Sample of journeys');
    await inspector.locator('main tbody a').first().click();
    await arrived(inspector, 'This journey for an inspection');
    expect(await inspector.locator('main').innerText()).toContain('The service found that it was late');
    const assessments = await annexList(inspector, new URL(head.url()).pathname, 4);
    expect(assessments).toContain('Child Unique ID,Gender,Ethnicity,Date of Birth');
    expect(assessments.split('\r\n').length).toBeGreaterThan(2); // heads, the late one, and the end of the last line

    await head.reload();
    await head.getByRole('link', { name: 'What the inspectors looked at' }).click();
    await arrived(head, 'What the inspectors looked at');
    expect(await head.locator('tbody').innerText()).toContain(demoPeople.inspector.name);
    await head.goBack();
    await head.getByRole('button', { name: 'End the inspection' }).click();
    await arrived(head, 'End the inspection now?');
    await fillIn(head, { reason: 'Synthetic: it is over.' });
    await send(head);
    expect(await banner(head)).toContain('Recorded: the inspection has ended');
    await inspector.reload();
    await arrived(inspector, none);
  });
});
