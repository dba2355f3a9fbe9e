import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { Conference } from '../../support/service/conference';
import { domesticAbuse, phoneCall, shef } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { type Person } from '../../support/service/service';
import { newcomer, signedIn } from '../support/visitors';
import { service } from '../support/surroundings';
import { household, named } from './people';

/** As wide and high in every run, whatever stands on the page. */
const size = { viewport: { width: 1200, height: 800 } };
const folder = join(repositoryRoot(), 'docs', 'pictures');

it('makes the pictures of the main pages', async () => {
  mkdirSync(folder, { recursive: true });
  const { contactId, journeyId, conference } = await aDayAtTheCouncil();
  await keep((await newcomer(size)).page, 'sign-in');
  await show('hubWorker', '/contacts', 'queue');
  await show('decisionMaker', `/contacts/${contactId}`, 'contact');
  await show('socialWorker', `/journeys/${journeyId}/stages/singleAssessment-1/text`, 'assessment');
  await show('northManager', `/sign-off/${journeyId}/singleAssessment-1`, 'sign-off');
  await show('northManager', `/journeys/${journeyId}`, 'journey');
  await show('northManager', '/boards/assessment-north', 'board');
  await show('conferenceChair', `${conference.path}/conference`, 'conference');
});

async function show(person: Person, path: string, name: string): Promise<void> {
  const page = await signedIn(person, size);
  const answer = await page.goto(path);
  if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
  await keep(page, name);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Contacts in the queue, one of them screened, and an assessment that was returned, changed and handed in again, and a conference that is booked. */
async function aDayAtTheCouncil(): Promise<{ contactId: string; journeyId: string; conference: Conference }> {
  const hub = new Hub(service);
  const about = (givenName: string, familyName: string) => ({
    children: [named(givenName, familyName)],
    household: household(familyName),
  });
  await hub.reportOne('school', shef(about('Tilly', 'Thistledown')));
  await hub.reportOne('police', domesticAbuse(about('Barnaby', 'Quillfeather')));
  const contactId = await hub.reportOne('hubWorker', phoneCall(about('Posy', 'Marmalade')));
  await hub.identify(contactId);
  await hub.screen(contactId);

  const { journeyId } = await hub.refer(phoneCall(about('Otis', 'Bumblewick')));
  const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
  const textHash = await assessment.submit(assessmentText('Synthetic: the family is new to the town.'));
  await assessment.act('northManager', 'return', {
    textHash,
    text: { reasons: 'Synthetic: say what the child wants.' },
  });
  await assessment.submit(assessmentText('Synthetic: the family is new to the town, and the child wants to stay.'));
  const protecting = await hub.refer(phoneCall(about('Wilf', 'Candlewick')));
  const conference = await new Conference(service, protecting.journeyId).booked();
  return { contactId, journeyId, conference };
}
