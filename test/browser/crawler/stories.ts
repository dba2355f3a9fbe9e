import { demoPeople } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { Conference } from '../../support/service/conference';
import { Hub } from '../../support/service/hub';
import { type Service } from '../../support/service/service';
import { domesticAbuse, phoneCall, shef } from '../../support/service/enquiries';
import { somebodyNew } from '../support/samples';

/** Something for every list: a contact that waits, one that was decided, assessments being written, handed in, returned and signed. */
export async function stories(service: Service): Promise<void> {
  const hub = new Hub(service);
  await hub.reportOne('hubWorker', phoneCall(somebodyNew()));
  await hub.reportOne('school', shef(somebodyNew()));
  const waiting = await hub.reportOne('police', domesticAbuse(somebodyNew()));
  await hub.identify(waiting);
  await hub.screen(waiting);

  const written = await (await assessment(service, hub)).allocate();
  await written.write(assessmentText());
  await (await (await assessment(service, hub)).allocate()).submit();

  const returned = await (await assessment(service, hub)).allocate();
  const first = await returned.submit();
  await returned.act('northManager', 'return', { textHash: first, text: { reasons: 'Synthetic: who was asked?' } });

  const signed = await (await assessment(service, hub)).allocate();
  const textHash = await signed.submit();
  await signed.act('northManager', 'sign-off', { textHash });

  await (await assessment(service, hub)).opened(); // nobody holds it yet

  const { journeyId } = await hub.refer(phoneCall(somebodyNew()));
  await new Conference(service, journeyId).booked();

  const [fromId, toId] = [demoPeople.northManager.id, demoPeople.southManager.id];
  const body = { fromId, toId, startsOn: '2040-01-09', endsOn: '2040-01-13' }; // so far ahead that nobody's rights change
  await (await service.as('northManager')).post('/delegations', { body, expect: 201 });

  const holiday = { date: '2028-11-09', reason: 'Synthetic jubilee' }; // no clock reaches so far
  await (await service.as('administrator')).post('/calendar/proclaimed-days', { body: holiday, expect: 200 });
}

async function assessment(service: Service, hub: Hub): Promise<Assessment> {
  return new Assessment(service, (await hub.refer(phoneCall(somebodyNew()))).journeyId, 'singleAssessment-1');
}

/** Inspectors are let in by an inspection alone. Answers how it is ended again: whoever else signs in as one finds none. */
export async function inspection(service: Service): Promise<() => Promise<void>> {
  const head = await service.as('headOfService');
  const [startsOn, endsOn] = [0, 1].map((days) => londonDate(new Date(Date.now() + days * 86_400_000).toISOString()));
  const body = { inspectorate: 'ofsted', startsOn, endsOn, inspectorIds: [demoPeople.inspector.id] };
  const opened = await head.post<{ inspectionId: string }>('/inspections', { body, expect: 201 });
  const { inspectionId } = opened.body;
  const inspector = await service.as('inspector');
  await inspector.post(`/inspections/${inspectionId}/samples`, { body: { size: 2 }, expect: 201 });
  return async () => {
    await head.delete(`/inspections/${inspectionId}`, { body: { reason: 'Synthetic: over' }, expect: 200 });
  };
}
