import { domesticAbuse, phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { fillIn, problems, savedNote, send } from './pages/form';
import { NewContactPage } from './pages/new-contact.page';
import { ReceivedPage } from './pages/received.page';
import { child, somebodyNew } from './support/samples';
import { type Means, signedIn } from './support/visitors';
import { service } from './support/surroundings';

const ways: [string, Means][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];
const low = {
  ...{ outcome: 'informationAndAdvice', levelOfNeed: '2', 'text.rationale': 'Synthetic: help is taken.' },
  ...{ 'text.riskFactors': 'Synthetic: arguments.', 'text.protectiveFactors': 'Synthetic: an aunt near by.' },
};

const call = 'Telephone call';
const called = {
  ...{ sourceCode: '3A', consent: 'given', 'referrer.name': 'Synthetic Doctor' },
  'text.concern': 'Synthetic: missed appointments.',
};

/** The children of an enquiry as they arrived, in their order. */
async function arrivedOf(enquiryId: string): Promise<string[]> {
  const contacts = await service.sql<{ id: string }>(`select id from contact where enquiry_id = $1 order by position`, [
    enquiryId,
  ]);
  const worker = await service.as('hubWorker');
  const seen = await Promise.all(
    contacts.map(({ id }) => worker.get<{ child: { familyName: string; sex: string } }>(`/contacts/${id}`)),
  );
  return seen.map(({ body: { child } }) => `${child.familyName} ${child.sex}`);
}

describe.each(ways)('at the front door, %s', (_, means) => {
  it('takes a call about siblings who are added one by one, with one taken off again', async () => {
    const [elder, stranger, younger] = [child(), child(), { ...child(), sex: 'M' as const }];
    const page = await signedIn('hubWorker', means);
    const form = await NewContactPage.open(page, call);
    await form.child(1, elder);
    await (await form.addChild(call)).child(2, stranger);
    await (await form.addChild(call, 3)).child(3, younger);
    await form.removeChild(2);
    await form.send(called);
    const enquiryId = await (await ReceivedPage.verifyOnPage(page)).reference();
    expect(await arrivedOf(enquiryId)).toEqual([`${elder.familyName} F`, `${younger.familyName} M`]);
  });

  it('links a known child in one click, takes it back, and shows why a date is that date', async () => {
    const about = child();
    const name = `${about.givenName} ${about.familyName}`;
    const hub = new Hub(service);
    await hub.identify(await hub.reportOne('hubWorker', phoneCall(somebodyNew([about]))));
    const contactId = await hub.reportOne('hubWorker', phoneCall(somebodyNew([about])));
    const page = await signedIn('hubWorker', means);
    await page.goto(`/contacts/${contactId}`);
    await arrived(page, name);
    await page.getByRole('button', { name: new RegExp(`This is the child.*${name}`) }).click();
    await arrived(page, name);
    expect(await banner(page)).toContain('The child is linked');
    expect((await hub.see(contactId)).personId).toBeDefined();

    await page.getByText('The link is wrong').click();
    await page.locator('#unlink-reason').selectOption('mistake');
    await page.getByRole('button', { name: 'Undo the link' }).click();
    await arrived(page, name);
    expect((await hub.see(contactId)).personId).toBeUndefined();

    await page
      .getByRole('link', { name: /^Why this date\?/ })
      .first()
      .click();
    await arrived(page, 'Why this date?');
    expect(await page.getByRole('row').filter({ hasText: 'Counted: day 1' }).count()).toBe(1);
  });

  it('asks for a reason, and a manager, when domestic abuse was reported repeatedly', async () => {
    const about = child();
    const family = somebodyNew([about]);
    const hub = new Hub(service);
    const earlier = await hub.reportOne('police', domesticAbuse(family));
    const personId = await hub.identify(earlier);
    await hub.reportOne('police', domesticAbuse(family));
    const contactId = await hub.reportOne('police', domesticAbuse(family));
    await hub.identify(contactId, personId);
    await hub.screen(contactId);

    const name = `${about.givenName} ${about.familyName}`;
    const page = await signedIn('decisionMaker', means);
    await page.goto(`/contacts/${contactId}`);
    await arrived(page, name);
    await fillIn(page.locator('#decision-form'), low);
    await send(page.locator('#decision-form'));
    expect(await problems(page)).toHaveLength(1);
    await fillIn(page.locator('#decision-form'), { 'text.overrideReason': 'Synthetic: he has moved out.' });
    await send(page.locator('#decision-form'));
    await arrived(page, name);
    expect(await banner(page)).toContain('waits for a manager');

    const manager = await signedIn('hubManager', means);
    await manager.goto(`/contacts/${contactId}`);
    await arrived(manager, name);
    await manager.getByRole('button', { name: 'Agree to the decision' }).click();
    await arrived(manager, name);
    expect((await hub.see(contactId)).status).toBe('decided');
  });
});

describe('an answer that takes long', () => {
  it('is said to be under way, and two clicks are one act', async () => {
    const about = child();
    const page = await signedIn('hubWorker');
    await (await NewContactPage.open(page, call)).child(1, about);
    await savedNote(page)
      .filter({ hasText: /^Saved at/ })
      .waitFor();
    let posts = 0;
    await page.route('**/contacts/new/phone', async (route) => {
      if (route.request().method() === 'POST') posts += 1;
      await new Promise((late) => setTimeout(late, 4_000));
      await route.continue();
    });
    await fillIn(page, called);
    const told: string[] = []; // the page itself tells: Playwright looks at none that another one is about to follow
    await page.exposeFunction('tell', (words: string) => told.push(words));
    await page.evaluate(`(() => {
      const status = document.querySelector('[data-work-status]');
      const button = document.querySelector('#form button.govuk-button');
      const tell = () => window.tell(status.textContent + ' ' + button.getAttribute('aria-disabled'));
      new MutationObserver(tell).observe(status, { childList: true });
    })()`);
    await page.evaluate(`(() => {
      const form = document.getElementById('form');
      form.requestSubmit();
      form.requestSubmit(); // as by a double click that no button holds back
    })()`);
    const enquiryId = await (await ReceivedPage.verifyOnPage(page)).reference();
    expect(await arrivedOf(enquiryId)).toEqual([`${about.familyName} F`]);
    expect(told).toEqual(['Working… true']);
    expect(posts).toBe(1);
  });
});
