import { Assessment, assessmentText } from '../support/service/assessment';
import { phoneCall, type SampleChild } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { banner } from './pages/banner';
import { fillIn, problems, send } from './pages/form';
import { Keyboard } from './pages/keyboard';
import { ListPage } from './pages/lists.page';
import { ReviewPage } from './pages/review.page';
import { child, somebodyNew } from './support/samples';
import { signedIn } from './support/visitors';
import { service } from './support/surroundings';

async function handedIn(about: SampleChild): Promise<Assessment> {
  const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([about])));
  const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
  await assessment.submit(assessmentText('the child was not asked'));
  return assessment;
}

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
])('a manager, %s', (_, means) => {
  it('returns an assessment with reasons, sees what was changed, and signs it', async () => {
    const about = child();
    const assessment = await handedIn(about);
    const page = await signedIn('northManager', means);
    await (await ListPage.open(page, 'signatures')).choose(about.familyName);
    const first = await ReviewPage.verifyOnPage(page, about);

    await send(first.decision('return'));
    expect(await problems(page)).toHaveLength(1);
    const back = page.locator('form').filter({ has: page.locator('[name="text.reasons"]') });
    await fillIn(back, { 'text.reasons': 'Synthetic: ask the child.' });
    await send(back);
    expect(await banner(page)).toContain('Recorded');

    await assessment.submit(assessmentText('the child said that all is well'));
    await (await ListPage.open(page, 'signatures')).choose(about.familyName);
    const second = await ReviewPage.verifyOnPage(page, about);
    expect((await second.newWords()).join(' ')).toContain('said that all is well');
    await send(second.decision('sign-off'));
    expect(await banner(page)).toContain('Recorded');
    expect((await assessment.see()).status).toBe('signedOff');
  });

  it('signs without a mouse', async () => {
    const about = child();
    const assessment = await handedIn(about);
    const page = await signedIn('northManager', means);
    const keyboard = new Keyboard(page);
    await keyboard.press(page.getByRole('link', { name: 'To sign' }));
    await ListPage.verifyOnPage(page, 'signatures');
    await keyboard.press(page.getByRole('link', { name: about.familyName }));
    const review = await ReviewPage.verifyOnPage(page, about);
    await keyboard.press(review.toDecision);
    await keyboard.press(review.decision('sign-off').locator('button.govuk-button:visible'));
    await page.getByRole('region', { name: 'Success' }).waitFor();
    expect((await assessment.see()).status).toBe('signedOff');
  });
});
