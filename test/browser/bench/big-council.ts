import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall } from '../../support/service/enquiries';
import { Hub, reasoned } from '../../support/service/hub';
import { type Service } from '../../support/service/service';
import { somebodyNew } from '../support/samples';
import { copy, hire } from './copies';

/** One contact and one journey to look at, of those that were walked and not copied. */
export interface BigCouncil {
  contactId: string;
  journeyId: string;
  children: number;
  openJourneys: number;
}

const tenYears = 3_652;

/** A council with 100,000 children who came to it within ten years, 2,000 open journeys, 200 texts that wait for a signature and 300 contacts that wait for a decision. */
export async function bigCouncil(service: Service): Promise<BigCouncil> {
  const hub = new Hub(service);
  const refer = async () => {
    const { contactId, journeyId } = await hub.refer(phoneCall(somebodyNew()));
    const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
    return { contactId, journeyId, assessment };
  };
  const written = await refer();
  await written.assessment.write(assessmentText());
  const submitted = await refer();
  await submitted.assessment.submit();
  const waiting = await hub.reportOne('hubWorker', phoneCall(somebodyNew()));
  const decided = await hub.reportOne('hubWorker', phoneCall(somebodyNew()));
  await hub.identify(decided);
  await hub.screen(decided);
  await hub.decide(decided, { outcome: 'noFurtherAction', levelOfNeed: 1 }, reasoned);
  await hub.tellReferrer(decided); // the last clock of a contact: none of the copies has one that runs

  await hire(service);
  await copy(service, written, 1_799);
  await copy(service, submitted, 199);
  await copy(service, { contactId: waiting }, 299);
  await copy(service, { contactId: decided }, 98_000, tenYears);
  await service.sql('analyze');
  const [counted] = await service.sql<{ children: number; open: number }>(
    `select (select count(*)::int from person) as children, (select count(*)::int from journey where closed_at is null) as open`,
  );
  return {
    contactId: waiting,
    journeyId: submitted.journeyId,
    children: counted?.children ?? 0,
    openJourneys: counted?.open ?? 0,
  };
}
