import { domesticAbuse, phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { fillIn, problems, send } from './pages/form';
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

describe.each(ways)('at the front door, %s', (_, means) => {
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
