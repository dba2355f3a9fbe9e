import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { Bench } from './testing/bench';
import { shef } from './testing/enquiries';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { administrator, northManager, southManager, headOfService, hubWorker, decisionMaker, school, auditor } =
  demoPeople;

let bench: Bench;
const stages = new StagesAtHand();
beforeAll(async () => {
  bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  stages.away = false;
});
afterAll(() => bench.end());

describe('policies', () => {
  const path = '/policies/domesticAbuseBaseline';
  const change = { value: { threshold: 3, windowMonths: 6 }, reason: 'Synthetic: agreed by the board' };

  it('change in versions, with the reason, once for each key', async () => {
    expect((await bench.send('GET', path, { as: administrator })).headers.get('etag')).toBe('"0"');
    const key = randomUUID();
    const first = await bench.send('PUT', path, { as: administrator, body: change, version: 0, key });
    expect([first.status, first.body, first.headers.get('etag')]).toEqual([
      200,
      { name: 'domesticAbuseBaseline', version: 1 },
      '"1"',
    ]);
    expect((await bench.send('PUT', path, { as: administrator, body: change, version: 0, key })).body).toEqual(
      first.body,
    );
    const late = await bench.send('PUT', path, { as: administrator, body: change, version: 0 });
    expect([late.status, late.body.code, late.body.currentVersion]).toEqual([412, 'VERSION.STALE', 1]);
    const { body } = await bench.send('GET', `${path}/versions`, { as: auditor });
    expect(body.items).toMatchObject([
      { version: 1, value: change.value, reason: change.reason, changedBy: administrator.id },
    ]);
  });

  it('are checked against their own form', async () => {
    const { status, body } = await bench.send('PUT', path, {
      as: administrator,
      body: { value: { threshold: 0 }, reason: '' },
      version: 1,
    });
    expect([status, body.code]).toEqual([422, 'REQUEST.INVALID']);
    expect(body.errors).toMatchObject([{ pointer: '#/value/threshold' }, { pointer: '#/reason' }]);
    expect((await bench.send('GET', '/policies/none', { as: administrator })).status).toBe(400);
  });
});

describe('the calendar', () => {
  it('tells what a day would move before it is proclaimed, and records it once', async () => {
    const receivedAt = '2026-11-23T10:00:00Z'; // a Monday
    const { body: received } = await bench.send('POST', '/contacts', { as: school, body: shef({ receivedAt }) });
    expect(received.contacts).toMatchObject([{ deadlines: [{ dueOn: '2026-11-24' }] }]);
    const day = { date: '2026-11-24', reason: 'Synthetic holiday' };
    const { body: trial } = await bench.send('POST', '/calendar/proclaimed-days?dryRun=true', {
      as: administrator,
      body: day,
    });
    expect(trial).toMatchObject({
      recorded: false,
      moves: [{ rule: 'contact-decision', dueOn: '2026-11-24', wouldBeDueOn: '2026-11-25' }],
    });
    expect((await bench.send('GET', '/calendar/proclaimed-days', { as: administrator })).body.items).toEqual([]);
    const sending = { as: administrator, body: day, key: randomUUID() };
    expect((await bench.send('POST', '/calendar/proclaimed-days', sending)).body).toEqual({
      date: day.date,
      recorded: true,
    });
    expect((await bench.send('POST', '/calendar/proclaimed-days', sending)).body).toEqual({
      date: day.date,
      recorded: true,
    });
    const again = await bench.send('POST', '/calendar/proclaimed-days', { as: administrator, body: day });
    expect([again.status, again.body.code]).toEqual([409, 'CALENDAR.ALREADY_PROCLAIMED']);
    const beyond = await bench.send('POST', '/calendar/proclaimed-days', {
      as: administrator,
      body: { ...day, date: '2040-01-02' },
    });
    expect([beyond.status, beyond.body.code]).toEqual([422, 'TIMESCALES.BEYOND_HORIZON']);
  });
});

describe('delegations', () => {
  const days = { startsOn: '2030-01-07', endsOn: '2030-01-18' };

  it('lend a manager’s own authority, to be ended before their time', async () => {
    const body = { fromId: northManager.id, toId: southManager.id, ...days };
    const granted = await bench.send('POST', '/delegations', { as: northManager, body });
    expect([granted.status, granted.body]).toEqual([
      201,
      expect.objectContaining({ ...body, createdBy: northManager.id }),
    ]);
    const path = `/delegations/${String(granted.body.id)}`;
    expect((await bench.send('DELETE', path, { as: headOfService })).status).toBe(403);
    expect((await bench.send('DELETE', path, { as: northManager })).status).toBe(200);
  });

  it('of somebody else are an administrator’s matter', async () => {
    const body = { fromId: northManager.id, toId: southManager.id, ...days };
    expect((await bench.send('POST', '/delegations', { as: southManager, body })).body.code).toBe('ACCESS.DENIED');
    expect((await bench.send('POST', '/delegations', { as: administrator, body })).status).toBe(201);
    const backwards = { ...body, startsOn: days.endsOn, endsOn: days.startsOn };
    expect((await bench.send('POST', '/delegations', { as: administrator, body: backwards })).body.code).toBe(
      'REQUEST.INVALID',
    );
  });
});

describe('subscriptions', () => {
  it('show their secret to whoever subscribes, and in no list', async () => {
    const sending = {
      as: administrator,
      body: { url: 'https://receiver.example/events', types: ['uk.childsjourney.contact.*'] },
      key: randomUUID(),
    };
    const { status, body } = await bench.send('POST', '/subscriptions', sending);
    expect([status, body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)]);
    expect((await bench.send('POST', '/subscriptions', sending)).body).toEqual(body);
    const { text } = await bench.send('GET', '/subscriptions', { as: administrator });
    expect(text).toContain('receiver.example');
    expect(text).not.toContain('whsec_');
    const ended = await bench.send('DELETE', `/subscriptions/${String(body.id)}`, { as: administrator });
    expect(ended.body).toMatchObject({ active: false });
  });

  it.each(['http://receiver.example/', 'https://user:word@receiver.example/', 'ftp://receiver.example/'])(
    'go to no such place as %s',
    async (url) => {
      expect(
        (await bench.send('POST', '/subscriptions', { as: administrator, body: { url, types: ['*'] } })).status,
      ).toBe(422);
    },
  );
});

describe('messages that were given up', () => {
  it('are shown and go out again when somebody asks for it', async () => {
    const { id: outboxId } = await bench.owner.outbox.findFirstOrThrow();
    const target = `webhook:${randomUUID()}`;
    await bench.owner.delivery.create({
      data: { outboxId, target, status: 'failed', attempts: 9, lastError: 'STATUS_500' },
    });
    const id = `${outboxId}.${target}`;
    const { body } = await bench.send('GET', '/deliveries?status=failed', { as: administrator });
    expect(body.items).toMatchObject([
      {
        id,
        target,
        attempts: 9,
        lastError: 'STATUS_500',
        type: expect.stringContaining('uk.childsjourney.') as string,
      },
    ]);
    expect((await bench.send('POST', `/deliveries/${id}/retry`, { as: administrator })).body).toMatchObject({
      status: 'pending',
      attempts: 0,
    });
    const again = await bench.send('POST', `/deliveries/${id}/retry`, { as: administrator });
    expect([again.status, again.body.code]).toEqual([409, 'DELIVERY.NOT_FAILED']);
    expect((await bench.send('POST', '/deliveries/99999.inbox/retry', { as: administrator })).status).toBe(404);
  });
});

describe('repeat notifications of domestic abuse', () => {
  it('are counted for the household and ask for a reason and a manager', async () => {
    const address = { line1: '7 Repeated Road', town: 'Exampleton', postcode: 'ZZ98 8ZZ' };
    const notify = async (line1: string) => {
      const { body } = await bench.send('POST', '/contacts', {
        as: hubWorker,
        body: { ...shef(), domesticAbuse: true, household: { address: { ...address, line1 } } },
      });
      return `/contacts/${(body.contacts as { contactId: string }[])[0]?.contactId}`;
    };
    for (const line1 of ['7 Repeated Road', '7, repeated rd', '9 Repeated Road']) await notify(line1);
    const contact = await notify('7 REPEATED ROAD');
    const { body } = await bench.send('GET', `${contact}/history`, { as: hubWorker });
    expect(body.domesticAbuse).toMatchObject({
      notifications: 3,
      threshold: 3,
      windowMonths: 6,
      asksForAssessment: true,
    });
    expect(body.earlierContacts).toHaveLength(2);

    const screening = {
      history: 'earlierContacts',
      openServices: ['housing'],
      commonAssessment: 'none',
      siblings: 'none',
      household: 'confirmed',
      text: { findings: 'Synthetic.' },
    };
    expect(
      (await bench.send('POST', `${contact}/screening`, { as: hubWorker, body: screening, version: 0 })).status,
    ).toBe(200);
    const decision = {
      outcome: 'noFurtherAction',
      levelOfNeed: 1,
      text: { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' },
    };
    const without = await bench.send('POST', `${contact}/decision`, { as: decisionMaker, body: decision, version: 1 });
    expect([without.status, without.body.code]).toEqual([422, 'CONTACT.BASELINE_NEEDS_A_REASON']);
    const withReason = {
      ...decision,
      text: { ...decision.text, overrideReason: 'Synthetic: the children have moved away.' },
    };
    const proposed = await bench.send('POST', `${contact}/decision`, {
      as: decisionMaker,
      body: withReason,
      version: 1,
    });
    expect(proposed.body.status).toBe('awaitingAgreement');
    const agreed = await bench.send('POST', `${contact}/agreement`, {
      as: demoPeople.hubManager,
      body: { agree: true },
      version: 2,
    });
    expect([agreed.status, agreed.body.status]).toEqual([200, 'decided']);
  });
});

describe('long lists', () => {
  it('come in pages that join without a gap', async () => {
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: { items: { id: string }[]; next?: string } = (
        await bench.send('GET', `/enquiries?limit=2${next && `&after=${encodeURIComponent(next)}`}`, { as: hubWorker })
      ).body as never;
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await bench.worker.enquiry.count());
  });
});
