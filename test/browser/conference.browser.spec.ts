import { phoneCall } from '../support/service/enquiries';
import { Conference, isWeekday, lastWeekday } from '../support/service/conference';
import { Hub } from '../support/service/hub';
import { arrived } from './pages/arrived';
import { ConferencePage } from './pages/conference.page';
import { ConferencesPage } from './pages/conferences.page';
import { type Answers, fillIn, problems, send } from './pages/form';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

async function about(at?: string): Promise<{ conference: Conference; name: string }> {
  const somebody = child();
  const call = { ...somebodyNew([somebody]), ...(at === undefined ? {} : { receivedAt: at }) };
  const { journeyId } = await new Hub(service).refer(phoneCall(call));
  return { conference: new Conference(service, journeyId, at), name: `${somebody.givenName} ${somebody.familyName}` };
}

async function booked(): Promise<{ conference: Conference; name: string }> {
  const { conference, name } = await about();
  return { conference: await conference.booked(), name };
}

function dateAnswers(field: string, days: number): Answers {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return { [`${field}.day`]: day, [`${field}.month`]: month, [`${field}.year`]: year };
}

const ways: [string, Means][] = [
  ['with scripts', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];

/** In the order of the form: children’s social care, and whoever was asked. */
const cameOrNot = ['attended', 'attended', 'absent', 'attended'];

describe('a chair', () => {
  it.each(ways)('reads the pack, records who came in one form, and decides, %s', async (_, means) => {
    const { conference, name } = await booked();
    const page = await signedIn('conferenceChair', means);
    const list = await ConferencesPage.open(page);
    expect(await list.line(name)).toContain('Initial conference');
    expect(await list.line(name)).toContain('You Booked');

    const before = await list.conference(name);
    expect(await before.agency('The GP')).toContain('The GP Yes Not yet Not held yet');
    expect(await before.says('3 others have been asked')).toBe(true);
    await page.getByRole('link', { name: 'Read the report: The school' }).click();
    await page.getByText('Synthetic: comes to school hungry.').waitFor();
    await page.goBack();

    await (await before.act('The conference sits: who came, and who sent a report')).page.waitForURL(/hold-conference/);
    for (const [n, attendance] of cameOrNot.entries()) {
      await fillIn(page, { [`attendance.${n}.attendance`]: attendance, [`attendance.${n}.report`]: 'none' });
    }
    await send(page);
    if (!isWeekday()) return expect(await problems(page)).toEqual(['A conference sits on a weekday']);

    const held = await ConferencePage.verifyOnPage(page, name);
    expect(await held.says('Enough agencies came: children’s social care and 2 others.')).toBe(true);
    expect(await held.agency('The GP')).toContain('Did not come');

    await held.act('The chair decides: a protection plan with its category and first dates, or another way');
    await fillIn(page, {
      ...{ outcome: 'plan', childInNeedPlanWouldDo: 'false', category: 'NEG', participation: 'PN7' },
      ...dateAnswers('firstCoreGroupOn', 8),
      'text.reasons': 'Synthetic: she goes hungry and nobody has helped.',
    });
    await send(page);
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    expect(await problems(page)).toEqual(['Set the date of the review']);
    expect(await page.locator('[name="text.reasons"]').inputValue()).toContain('goes hungry');
    await fillIn(page, dateAnswers('reviewOn', 80));
    await send(page);
    const decided = await ConferencePage.verifyOnPage(page, name);
    expect(await decided.row('Decision')).toBe('A child protection plan');
    expect(await conference.status()).toBe('decided');
  });

  it.each([
    ['goes on', {}, { decision: 'continue', childInNeedPlanWouldDo: 'false', ...dateAnswers('reviewOn', 150) }],
    [
      'ends',
      { javaScriptEnabled: false },
      { decision: 'end', outcome: 'childInNeedPlan', ...dateAnswers('firstMeetingOn', 7) },
    ],
  ] as const)('reviews a plan, which %s', async (_, means, decision) => {
    const { conference, name } = await about(lastWeekday());
    await conference.reviewed();
    const page = await signedIn('conferenceChair', means);
    const review = await (await ConferencesPage.open(page)).conference(name, 'review');
    await review.act('The conference sits: who came, and who sent a report');
    await fillIn(page, { 'attendance.0.attendance': 'attended', 'attendance.0.report': 'received' });
    await fillIn(page, { 'text.whyNotQuorate': 'Synthetic: the others sent reports.' });
    await send(page);
    if (!isWeekday()) return expect(await problems(page)).toEqual(['A conference sits on a weekday']);

    const held = await ConferencePage.verifyOnPage(page, name);
    await held.act('The chair decides whether the plan goes on or ends, and what comes instead');
    await fillIn(page, { ...decision, participation: 'PN2', 'text.reasons': 'Synthetic: she eats well now.' });
    await send(page);
    const decided = await ConferencePage.verifyOnPage(page, name);
    expect(await decided.says('Review 1')).toBe(true);
  });

  it('adjourns with a reason, and the conference needs a new date', async () => {
    const { name } = await booked();
    const page = await signedIn('conferenceChair');
    const before = await (await ConferencesPage.open(page)).conference(name);
    await before.act('The chair puts the conference off; no clock starts anew');
    await fillIn(page, { reason: 'reportsMissing', 'text.why': 'Synthetic: her aunt looks after her.' });
    await send(page);
    const after = await ConferencePage.verifyOnPage(page, name);
    expect(await after.row('When')).toBe('No date and no chair yet');
    expect(await after.says('reports that it needs were missing')).toBe(true);
    await page.getByText('Not possible at present').click();
    expect(await after.says('This conference has no date and no chair yet')).toBe(true);
  });

  it('reaches the conference from the journey, too', async () => {
    const { conference, name } = await booked();
    const page = await signedIn('northManager');
    await page.goto(`/journeys/${conference.journeyId}`);
    await arrived(page, name);
    await page.getByRole('link', { name: 'Initial child protection conference 1' }).click();
    await ConferencePage.verifyOnPage(page, name);
  });
});
