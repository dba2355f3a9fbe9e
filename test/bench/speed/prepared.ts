import { Assessment } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { type Hub } from '../../support/service/hub';
import { type Service } from '../../support/service/service';

/** A contact that waits for its decision. */
export async function screenedContact(hub: Hub): Promise<string> {
  const contactId = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
  await hub.identify(contactId);
  await hub.screen(contactId);
  return contactId;
}

/** An assessment that waits for its signature, and the hash of the text that is to be signed. */
export async function submittedAssessment(
  service: Service,
  hub: Hub,
): Promise<{ assessment: Assessment; textHash: string }> {
  const { journeyId } = await hub.refer(phoneCall({ children: [sampleChild()] }));
  const assessment = new Assessment(service, journeyId, 'singleAssessment-1');
  await withPatience(() => assessment.opened());
  await assessment.allocateAboveTheCap();
  return { assessment, textHash: await assessment.submit() };
}

/** Many are prepared at once: on a busy machine the workflows need longer than a story waits. */
async function withPatience(ask: () => Promise<unknown>, tries = 12): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (tries === 1) throw error;
    await withPatience(ask, tries - 1);
  }
}
