import { Assessment, assessmentText } from '../support/service/assessment';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { Keyboard } from './pages/keyboard';
import { ReviewPage } from './pages/review.page';
import { WaitingPage } from './pages/waiting.page';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

interface HandedIn {
  assessment: Assessment;
  name: string;
}

async function handedIn(): Promise<HandedIn> {
  const somebody = child();
  const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew([somebody])));
  const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
  await assessment.submit();
  return { assessment, name: `${somebody.givenName} ${somebody.familyName}` };
}

const ways: [string, Means][] = [
  ['with scripts', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];

describe('a manager who is asked for a signature', () => {
  it.each(ways)('reads the text, returns it with reasons, sees what changed and signs, %s', async (_, means) => {
    const { assessment, name } = await handedIn();
    const page = await signedIn('northManager', means);
    const first = await (await WaitingPage.open(page)).review(name);
    expect(await first.part('Analysis')).toBe('analysis: Synthetic.');
    await first.sendBack('Synthetic: say what the school sees.');
    await page.getByRole('heading', { name: 'Recorded: a manager returns' }).waitFor();
    expect((await assessment.see()).status).toBe('inProgress');

    await assessment.submit(assessmentText('Synthetic. The school sees hunger.'));
    await page.reload();
    const second = await (await WaitingPage.open(page)).review(name);
    expect(await second.added()).toContainEqual(expect.stringContaining('The school sees hunger'));
    await second.sign();
    const list = await WaitingPage.verifyOnPage(page);
    expect(await list.children()).not.toContainEqual(expect.stringContaining(name));
    expect((await assessment.see()).status).toBe('signedOff');
  });

  it.each(ways)('signs with the keyboard alone, %s', async (_, means) => {
    const { assessment, name } = await handedIn();
    const page = await signedIn('northManager', means);
    const keyboard = new Keyboard(page);
    await keyboard.press(page.getByRole('link', { name: 'To sign' }));
    await WaitingPage.verifyOnPage(page);
    await keyboard.press(page.getByRole('link', { name }));
    const review = await ReviewPage.verifyOnPage(page, name);
    await keyboard.press(review.toDecision);
    await keyboard.press(review.signButton);
    await WaitingPage.verifyOnPage(page);
    expect((await assessment.see()).status).toBe('signedOff');
  });

  it('does not sign a text that was changed while they read', async () => {
    const { assessment, name } = await handedIn();
    const page = await signedIn('northManager');
    const review = await (await WaitingPage.open(page)).review(name);
    await assessment.submit(assessmentText('Synthetic, and other words.'));
    await review.sign();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    expect((await assessment.see()).status).toBe('awaitingSignOff');
  });
});
