import { randomUUID } from 'node:crypto';
import { Assessment } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { type Problem, Hub, reasoned, referral, screened } from '../../support/service/hub';
import { useRulesOf2010 } from '../../support/service/policies';
import { Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
beforeAll(async () => {
  service = await Service.start();
  hub = new Hub(service);
  await useRulesOf2010(service);
}, 240_000);
afterAll(() => service.stop(), 60_000);

const facts = (type: string, streamId: string) =>
  service.sql('select seq from fact where type = $1 and stream_id = $2', [type, streamId]);

async function identified(): Promise<string> {
  const contactId = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
  await hub.identify(contactId);
  return contactId;
}

describe('an act sent again with the same key', () => {
  it('has the same answer and one effect; with another body it is refused', async () => {
    const contactId = await identified();
    const worker = await service.as('hubWorker');
    const path = `/contacts/${contactId}/screening`;
    const once = { body: screened, etag: '"1"', key: randomUUID() };
    const first = await worker.post(path, once);
    const again = await worker.post(path, once);
    expect([again.status, again.body, again.etag]).toEqual([first.status, first.body, first.etag]);
    const other = await worker.post<Problem>(path, {
      ...once,
      body: { ...screened, history: 'closedCase' },
      expect: 422,
    });
    expect(other.body.code).toBe('IDEMPOTENCY.KEY_REUSED');
    expect(await facts('contact.screened', contactId)).toHaveLength(1);
  });

  it('opens one enquiry, however often a form is sent, also in one moment', async () => {
    const school = await service.as('hubWorker');
    const sending = { body: phoneCall({ children: [sampleChild()] }), key: randomUUID() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => school.post<object>('/contacts', sending)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  });
});

describe('a double click', () => {
  it('decides once and opens one journey', async () => {
    const contactId = await identified();
    await hub.screen(contactId);
    const maker = await service.as('decisionMaker');
    const sending = { body: { ...referral, text: reasoned }, etag: '"2"', key: randomUUID() };
    const clicks = await Promise.all(
      [1, 2, 3].map(() => maker.post<{ journeyId: string }>(`/contacts/${contactId}/decision`, sending)),
    );
    expect(new Set(clicks.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await facts('contact.decided', contactId)).toHaveLength(1);
  });

  it('signs once, also when each click makes a key of its own', async () => {
    const { journeyId } = await hub.refer(phoneCall({ children: [sampleChild()] }));
    const assessment = await new Assessment(service, journeyId).allocate();
    const body = { textHash: await assessment.submit() };
    const manager = await service.as('northManager');
    const { etag } = await manager.get(assessment.path);
    const clicks = await Promise.all(
      [1, 2, 3].map(() => manager.post<Problem>(`${assessment.path}/sign-off`, { body, etag, expect: 'any' })),
    );
    expect(clicks.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of clicks) expect([200, 409, 412]).toContain(status);
    expect(await facts('initialAssessment.signedOff', journeyId)).toHaveLength(1);
  });
});

describe('an act on a page that is out of date', () => {
  it('is refused with the version that stands; without a version it is not taken', async () => {
    const contactId = await identified();
    const worker = await service.as('hubWorker');
    const path = `/contacts/${contactId}/screening`;
    const send = (etag?: string) =>
      worker.post<Problem & { currentVersion?: number }>(path, { body: screened, etag, expect: 'any' });
    expect(await send('"0"')).toMatchObject({ status: 412, body: { code: 'VERSION.STALE', currentVersion: 1 } });
    expect(await send()).toMatchObject({ status: 428, body: { code: 'PRECONDITION.REQUIRED' } });
    expect(await send('W/"1"')).toMatchObject({ status: 400, body: { code: 'PRECONDITION.UNREADABLE' } });
    expect(await send('"1"')).toMatchObject({ status: 200, etag: '"2"' });
  });
});
