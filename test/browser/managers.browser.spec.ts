import { Assessment } from '../support/service/assessment';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { Protection } from '../support/service/protection';
import { banner } from './pages/banner';
import { BoardPage } from './pages/board.page';
import { WaitingPage } from './pages/waiting.page';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

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
