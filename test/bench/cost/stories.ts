import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub, reasoned } from '../../support/service/hub';
import { Protection } from '../../support/service/protection';
import { type Callers } from '../../support/service/service';

/** Parts of a child's road whose cost is counted, by the name under which the table keeps it. */
export const stories: Readonly<Record<string, (people: Callers) => Promise<void>>> = {
  'A contact that ends with advice': async (people) => {
    const hub = new Hub(people);
    const contactId = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
    await hub.identify(contactId);
    await hub.screen(contactId);
    await hub.decide(contactId, { outcome: 'informationAndAdvice', levelOfNeed: 1 }, reasoned);
    await hub.tellReferrer(contactId);
  },
  'A referral, its assessment returned once, then signed: no further action': async (people) => {
    const hub = new Hub(people);
    const { contactId, journeyId } = await hub.refer(phoneCall({ children: [sampleChild()] }));
    await hub.tellReferrer(contactId);
    const assessment = await new Assessment(people, journeyId, 'singleAssessment-1').allocate();
    const textHash = await assessment.submit(assessmentText('Synthetic: first.'));
    await assessment.act('northManager', 'return', { textHash, text: { reasons: 'Synthetic: ask the child.' } });
    const second = await assessment.submit(assessmentText('Synthetic: second.'));
    await assessment.act('northManager', 'sign-off', { textHash: second });
  },
  'A referral with a strategy discussion and a section 47 enquiry, as far as its outcome': async (people) => {
    const { contactId, journeyId } = await new Hub(people).refer(phoneCall({ children: [sampleChild()] }));
    await new Hub(people).tellReferrer(contactId);
    await (await new Protection(people, journeyId).discuss()).enquire();
  },
};
