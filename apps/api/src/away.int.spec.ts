import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { completeAssessmentText } from './testing/assessment';
import { Bench } from './testing/bench';
import { type ChildWithAJourney, prepareChild } from './testing/child-with-a-journey';
import { shef } from './testing/enquiries';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { school, police, hubWorker, socialWorker, northManager } = demoPeople;

describe('while Temporal cannot be reached', () => {
  let bench: Bench;
  let contact: string;
  beforeAll(async () => {
    bench = await Bench.begin(); // nobody listens where it is told to look
  });
  afterAll(() => bench.end());

  it('an enquiry is received, and leaves the message that will start its workflows', async () => {
    const { status, body } = await bench.send('POST', '/contacts', { as: school, body: shef() });
    expect(status).toBe(201);
    const [{ contactId } = { contactId: '' }] = body.contacts as { contactId: string }[];
    contact = `/contacts/${contactId}`;
    expect(
      await bench.worker.outbox.count({ where: { subject: contactId, type: 'uk.childsjourney.contact.opened' } }),
    ).toBe(1);
    expect((await bench.send('GET', contact, { as: hubWorker })).body.status).toBe('received');
  });

  it('every other act is refused, with the time after which to ask again, and leaves no trace', async () => {
    const { status, body, headers } = await bench.send('PUT', `${contact}/person`, {
      as: hubWorker,
      body: { new: true },
      version: 0,
    });
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'TEMPORAL.AWAY', '5']);
    expect((await bench.send('GET', contact, { as: hubWorker })).body).toMatchObject({
      version: 0,
      status: 'received',
    });
  });

  it('readiness says so', async () => {
    expect((await bench.send('GET', '/ready')).status).toBe(503);
  });
});

describe('while Temporal is away in the middle of the work', () => {
  const stages = new StagesAtHand();
  let bench: Bench;
  let child: ChildWithAJourney;
  let stage: string;
  beforeAll(async () => {
    bench = await Bench.begin({ stages });
    stages.database = bench.worker;
    child = await prepareChild(bench, stages);
    stage = `/journeys/${child.journeyId}/stages/${child.stage}`;
  });
  afterAll(() => bench.end());

  const save = (version: number, text: Record<string, unknown>) =>
    bench.send('PUT', `${stage}/draft`, {
      as: socialWorker,
      body: completeAssessmentText(text),
      headers: { 'if-match': `"${version}"` },
    });

  it('what is written is saved, and the text that waits can no longer be signed', async () => {
    const saved = await save(1, { childSeenOn: '2013-03-01' });
    expect([saved.status, saved.body.version, saved.body.submission]).toEqual([200, 2, 'toBeVoided']);
    stages.away = false;
    const { headers } = await bench.send('GET', stage, { as: northManager });
    const signed = await bench.send('POST', `${stage}/sign-off`, {
      as: northManager,
      body: { textHash: child.textHash },
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect([signed.status, signed.body.code]).toEqual([409, 'SIGN_OFF.TEXT_CHANGED']);
  });

  it('saving again voids the request once Temporal is back', async () => {
    const saved = await save(2, { childSeenOn: '2013-03-01' });
    expect([saved.body.version, saved.body.submission]).toEqual([2, 'voided']);
    expect((await bench.send('GET', stage, { as: northManager })).body.status).toBe('inProgress');
  });
});

describe('a partner', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.begin();
  });
  afterAll(() => bench.end());

  it('speaks for its own organisation, whatever the form says', async () => {
    const body = shef({ referrer: { organisation: 'Imaginary Shire Police' } });
    const { body: received } = await bench.send('POST', '/contacts', { as: school, body });
    const row = await bench.worker.enquiry.findUniqueOrThrow({ where: { id: String(received.enquiryId) } });
    expect([row.organisation, row.recordedBy]).toEqual(['Imaginary Lane Primary School', school.id]);
    expect((await bench.send('GET', '/sent-enquiries', { as: police })).body.items).toEqual([]);
  });

  it('may not speak for the hub or the out-of-hours team', async () => {
    const { status, body } = await bench.send('POST', '/contacts', {
      as: school,
      body: { ...shef(), channel: 'phone' },
    });
    expect([status, body.code]).toEqual([403, 'ENQUIRY.NOT_YOUR_CHANNEL']);
  });

  it('cannot say who it is in the body', async () => {
    const { status } = await bench.send('POST', '/contacts', {
      as: school,
      body: { ...shef(), organisation: 'Another', recordedBy: police.id },
    });
    expect(status).toBe(422);
  });

  it('sends a double click once', async () => {
    const sending = { as: police, body: shef({ sourceCode: '6' }), key: randomUUID() };
    const [one, other] = await Promise.all([
      bench.send('POST', '/contacts', sending),
      bench.send('POST', '/contacts', sending),
    ]);
    expect(other.body).toEqual(one.body);
    expect(await bench.worker.enquiry.count({ where: { recordedBy: police.id } })).toBe(1);
  });

  it('cannot date what it sends into the future', async () => {
    const { status, body } = await bench.send('POST', '/contacts', {
      as: school,
      body: shef({ receivedAt: '2028-01-03T09:00:00Z' }),
    });
    expect([status, body.code]).toEqual([422, 'TIME.IN_FUTURE']);
  });
});
