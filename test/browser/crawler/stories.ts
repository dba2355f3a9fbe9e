import { demoPeople } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { Conference } from '../../support/service/conference';
import { Hub } from '../../support/service/hub';
import { Oversight } from '../../support/service/oversight';
import { type Service } from '../../support/service/service';
import { domesticAbuse, phoneCall, shef } from '../../support/service/enquiries';
import { somebodyNew } from '../support/samples';

/**
 * Something for every list: a contact that waits, one that was decided, assessments being written, handed in, returned and signed. Each is
 * about another child, so that all of it happens at the same time.
 */
export async function stories(service: Service): Promise<void> {
  const hub = new Hub(service);
  const referred = async (): Promise<string> => (await hub.refer(phoneCall(somebodyNew()))).journeyId;
  const assessment = async () => new Assessment(service, await referred(), 'singleAssessment-1');
  const allocated = async () => (await assessment()).allocate();
  await Promise.all([
    hub.reportOne('hubWorker', phoneCall(somebodyNew())),
    hub.reportOne('school', shef(somebodyNew())),
    screened(hub),
    allocated().then((written) => written.write(assessmentText())),
    allocated().then((handedIn) => handedIn.submit()),
    allocated().then(answered('return', { text: { reasons: 'Synthetic: who was asked?' } })),
    allocated().then(answered('sign-off')),
    assessment().then((heldByNobody) => heldByNobody.opened()),
    referred().then((journeyId) => new Conference(service, journeyId).booked()),
    ...overseen(service).map(async (done) => done(await referred())),
    cover(service),
    holiday(service),
  ]);
}

async function screened(hub: Hub): Promise<void> {
  const waiting = await hub.reportOne('police', domesticAbuse(somebodyNew()));
  await hub.identify(waiting);
  await hub.screen(waiting);
}

/** An audit that waits, one with what it asks of people and what was learned from it, a complaint and one that goes to a panel. */
function overseen(service: Service): ((journeyId: string) => Promise<unknown>)[] {
  const oversight = new Oversight(service);
  return [
    (journeyId) => oversight.planned(journeyId),
    async (journeyId) => oversight.learned((await oversight.audited(journeyId)).auditId),
    (journeyId) => oversight.complaint(journeyId),
    (journeyId) => oversight.beforePanel(journeyId),
  ];
}

/** Handed in, and what its manager does with it. */
function answered(how: 'return' | 'sign-off', more: object = {}) {
  return async (assessment: Assessment): Promise<void> => {
    const textHash = await assessment.submit();
    await assessment.act('northManager', how, { textHash, ...more });
  };
}

/** So far ahead that nobody's rights change. */
async function cover(service: Service): Promise<void> {
  const [fromId, toId] = [demoPeople.northManager.id, demoPeople.southManager.id];
  const body = { fromId, toId, startsOn: '2040-01-09', endsOn: '2040-01-13' };
  await (await service.as('northManager')).post('/delegations', { body, expect: 201 });
}

/** No clock reaches so far. */
async function holiday(service: Service): Promise<void> {
  const body = { date: '2028-11-09', reason: 'Synthetic jubilee' };
  await (await service.as('administrator')).post('/calendar/proclaimed-days', { body, expect: 200 });
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
