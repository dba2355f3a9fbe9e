import { type Page } from 'playwright-core';
import { demoPeople } from '#libs/embedded';
import { sectionNames } from '#libs/journey';
import { type SampleChild } from '../support/service/enquiries';
import { type Person } from '../support/service/service';
import { ActPage } from './pages/act.page';
import { banner } from './pages/banner';
import { ContactPage } from './pages/contact.page';
import { fillIn, send } from './pages/form';
import { Keyboard } from './pages/keyboard';
import { ListPage } from './pages/lists.page';
import { NewContactPage } from './pages/new-contact.page';
import { TextPage } from './pages/text.page';
import { WaitingPage } from './pages/waiting.page';
import { child, home } from './support/samples';
import { type Means, signedIn } from './support/visitors';

const ways: [string, Means][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];

/** A telephone call about one child, as far as the page of the contact. */
async function takeCall(page: Page, about: SampleChild): Promise<ContactPage> {
  const call = await NewContactPage.open(page, 'Telephone call');
  await call.child(1, about);
  const { line1, town, postcode } = home().address;
  await call.send({
    ...{ sourceCode: '3A', consent: 'given', 'referrer.name': 'Synthetic Doctor' },
    ...{ 'household.address.line1': line1, 'household.address.town': town, 'household.address.postcode': postcode },
    'text.concern': 'Synthetic: comes to school hungry.',
  });
  await page.getByRole('link', { name: new RegExp(about.familyName) }).click();
  return ContactPage.verifyOnPage(page, about);
}

const screened = {
  ...{ history: 'nothing', commonAssessment: 'none', siblings: 'considered', household: 'confirmed' },
  'text.findings': 'Synthetic: nothing known.',
};

const referred = {
  ...{ outcome: 'referral', levelOfNeed: '3', teamId: 'assessment-north', primaryNeed: 'N1' },
  'text.rationale': 'Synthetic: specific and recent.',
  'text.riskFactors': 'Synthetic: hunger.',
  'text.protectiveFactors': 'Synthetic: a trusted teacher.',
};

const today = new Date();

const assessed = {
  ...{ 'childSeenOn.day': `${today.getDate()}`, 'childSeenOn.month': `${today.getMonth() + 1}` },
  ...{ 'childSeenOn.year': `${today.getFullYear()}`, seenAlone: 'true', chronologyConsulted: 'true' },
  ...{ interpreterNeeded: 'false', ethnicity: 'NOBT', disabilities: 'NONE', factors: '16A', primaryNeed: 'N1' },
  outcome: 'noFurtherAction',
  ...Object.fromEntries(sectionNames.map((section) => [`text.${section}`, `${section}: synthetic.`])),
};

describe.each(ways)('from a telephone call to a signed assessment, %s', (_, means) => {
  it('leads through every desk by the browser alone', async () => {
    const about = child();
    const at = (person: Person) => signedIn(person, means);

    const call = await takeCall(await at('hubWorker'), about);
    await (await call.recordNewChild()).take('screening', screened);

    const decider = await at('decisionMaker');
    const queue = await ListPage.open(decider, 'contacts');
    expect(await queue.lineOf(about.familyName)).toMatch(/left|today/);
    await queue.choose(about.familyName);
    await (await ContactPage.verifyOnPage(decider, about)).take('decision', referred);

    const manager = await at('northManager');
    await (await ListPage.open(manager, 'unallocated')).choose(about.familyName);
    await ActPage.open(manager, 'Give the work to a worker');
    await fillIn(manager, { workerId: demoPeople.socialWorker.id, teamId: 'assessment-north' });
    await send(manager.locator('#form'));
    expect(await banner(manager)).toContain('Recorded');

    const worker = await at('socialWorker');
    await (await ListPage.open(worker, 'work')).choose(about.familyName);
    await worker.getByRole('link', { name: 'Read and write the text' }).click();
    const text = await TextPage.verifyOnPage(worker);
    await text.write({ 'text.analysis': 'Synthetic: hungry, and loved.' });
    await text.handIn();
    expect((await text.missing()).length).toBeGreaterThan(5);
    await text.write(assessed);
    await text.handIn();
    expect(await banner(worker)).not.toBe('');

    const name = `${about.givenName} ${about.familyName}`;
    const review = await (await WaitingPage.open(manager)).review(name);
    await review.sign();
    await WaitingPage.verifyOnPage(manager);
    expect(await banner(manager)).toContain('Recorded');
  });

  it('decides a contact with the keyboard alone', async () => {
    const about = child();
    const call = await takeCall(await signedIn('hubWorker', means), about);
    await (await call.recordNewChild()).take('screening', screened);

    const page = await signedIn('decisionMaker', means);
    const keyboard = new Keyboard(page);
    await keyboard.press(page.getByRole('link', { name: 'Contacts', exact: true }));
    await ListPage.verifyOnPage(page, 'contacts');
    await keyboard.press(page.getByRole('link', { name: new RegExp(about.familyName) }));
    const form = (await ContactPage.verifyOnPage(page, about)).form('decision');
    await keyboard.pick(form.locator('[name="outcome"]'), 'noFurtherAction');
    await keyboard.choose(form.locator('[name="levelOfNeed"]'), '1');
    for (const field of ['rationale', 'riskFactors', 'protectiveFactors'])
      await keyboard.type(form.locator(`[name="text.${field}"]`), 'Synthetic: universal services are enough.');
    await keyboard.press(form.getByRole('button', { name: 'Record the decision' }).last());
    await ContactPage.verifyOnPage(page, about);
    expect(await banner(page)).not.toBe('');
  });
});
