import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { Bench } from './testing/bench';
import { shef } from './testing/enquiries';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { administrator, northManager, southManager, headOfService, hubWorker, decisionMaker, auditor } = demoPeople;

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
      { name: 'domesticAbuseBaseline', version: 1, recorded: true },
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

  it('are tried out first: what would change, and that no running clock would move', async () => {
    const body = { value: { threshold: 4, windowMonths: 6 }, reason: 'Synthetic: a question' };
    const trial = await bench.send('PUT', `${path}?dryRun=true`, { as: administrator, body, key: null });
    expect([trial.status, trial.body]).toMatchObject([
      200,
      {
        ...{ name: 'domesticAbuseBaseline', version: 1, recorded: false },
        trial: { changes: [{ path: 'threshold', from: 3, to: 4 }], moves: [] },
      },
    ]);
    expect((trial.body.trial as { note: string }).note).toContain('No running clock moves');
    const { body: present } = await bench.send('GET', path, { as: administrator });
    expect(present).toMatchObject({ version: 1, value: { threshold: 3 } });
    const wrong = { ...body, value: { threshold: 0 } };
    const refused = await bench.send('PUT', `${path}?dryRun=true`, { as: administrator, body: wrong, key: null });
    expect([refused.status, refused.body.code]).toEqual([422, 'REQUEST.INVALID']);
    expect((await bench.send('PUT', path, { as: administrator, body })).status).toBe(428);
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
    const standing = await bench.send('GET', '/operations', { as: administrator });
    expect(standing.body).toMatchObject({ temporal: 'up', outbox: { failed: 1 }, silentDeadlines: 0 });
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
