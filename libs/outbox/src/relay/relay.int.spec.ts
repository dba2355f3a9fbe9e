import { Webhook } from 'standardwebhooks';
import { eventually } from '../../../../test/support/eventually';
import { OutboxInTest } from '../testing/outbox-in-test';
import { receiver } from '../testing/receiver';
import { outboxStatus } from '../status';
import { retryDelivery } from '../retry';
import { claim } from './claim';
import { fanOut } from './fan-out';

let outbox: OutboxInTest;
beforeEach(async () => {
  outbox = await OutboxInTest.open();
});
afterEach(() => outbox.close());

const text = (id: bigint) => String(id);

describe('a webhook', () => {
  it('is posted once as a signed CloudEvent that the receiver can verify', async () => {
    const hook = await receiver();
    const { secret, target } = await outbox.subscribe(hook.url, ['uk.childsjourney.contact.*']);
    outbox.relay(outbox.webhooks());
    const id = await outbox.leave('contact.decided', { payload: { outcome: 'referral' }, tell: [{ staffId: 'x' }] });
    await outbox.leave('journey.closed');
    await eventually(async () => expect(await outbox.delivery(id, target)).toMatchObject({ status: 'delivered' }));
    const [one, ...more] = hook.received;
    expect(more).toEqual([]);
    expect(one?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(new Webhook(secret).verify(one?.body ?? '', one?.headers ?? {})).toMatchObject({
      specversion: '1.0',
      id: text(id),
      type: 'uk.childsjourney.contact.decided',
      data: { codes: { outcome: 'referral' } },
    });
    expect(one?.body).not.toContain('tell');
    await hook.close();
  });

  it('is posted again after 500 until it is taken, always under the same id and with a valid signature', async () => {
    const hook = await receiver((n) => ({ status: n < 4 ? 500 : 200 }));
    const { secret, target } = await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    const id = await outbox.leave('contact.decided');
    await eventually(async () =>
      expect(await outbox.delivery(id, target)).toMatchObject({ status: 'delivered', attempts: 4 }),
    );
    expect(hook.ids()).toEqual([text(id), text(id), text(id), text(id)]);
    expect(new Set(hook.received.map(({ body }) => body)).size).toBe(1);
    for (const { body, headers } of hook.received) new Webhook(secret).verify(body, headers);
    await hook.close();
  });

  it('waits as long as the receiver asks for', async () => {
    const hook = await receiver((n) => (n === 1 ? { status: 503, headers: { 'retry-after': '1' } } : { status: 200 }));
    await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    await outbox.leave('contact.decided');
    await eventually(() => expect(hook.received).toHaveLength(2));
    expect(hook.received[1]!.at - hook.received[0]!.at).toBeGreaterThanOrEqual(950);
    await hook.close();
  });

  it('is given up on a receiver that does not answer in time, and tried again', async () => {
    const hook = await receiver((n) => ({ status: 200, after: n === 1 ? 2_000 : 0 }));
    const { target } = await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks({}, 200));
    const id = await outbox.leave('contact.decided');
    await eventually(() => expect(hook.ids()).toEqual([text(id), text(id)]));
    await eventually(async () => expect(await outbox.delivery(id, target)).toMatchObject({ status: 'delivered' }));
    await hook.close();
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await receiver();
    const hook = await receiver((n) =>
      n === 1 ? { status: 307, headers: { location: elsewhere.url } } : { status: 200 },
    );
    await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    await outbox.leave('contact.decided');
    await eventually(() => expect(hook.received).toHaveLength(2));
    expect(elsewhere.received).toEqual([]);
    await Promise.all([hook.close(), elsewhere.close()]);
  });

  it('goes to no host but the listed ones, though somebody subscribed before there was a list', async () => {
    const [here, elsewhere] = [await receiver(), await receiver()];
    const listed = await outbox.subscribe(here.url);
    const other = await outbox.subscribe(elsewhere.url.replace('127.0.0.1', 'localhost'));
    outbox.relay(outbox.webhooks({}, undefined, ['127.0.0.1']));
    const id = await outbox.leave('contact.decided');
    await eventually(async () => {
      expect(await outbox.delivery(id, listed.target)).toMatchObject({ status: 'delivered' });
      expect(await outbox.delivery(id, other.target)).toMatchObject({
        status: 'failed',
        lastError: 'WEBHOOK.HOST_NOT_LISTED',
      });
    });
    expect(here.ids()).toEqual([text(id)]);
    expect(elsewhere.received).toEqual([]);
    await Promise.all([here.close(), elsewhere.close()]);
  });

  it('ends the subscription when the receiver is gone', async () => {
    const hook = await receiver(() => ({ status: 410 }));
    const { id: subscriptionId, target } = await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    const id = await outbox.leave('contact.decided');
    await eventually(async () =>
      expect(await outbox.delivery(id, target)).toMatchObject({ status: 'failed', lastError: 'WEBHOOK.GONE' }),
    );
    expect(await outbox.db.subscription.findUnique({ where: { id: subscriptionId } })).toMatchObject({ active: false });
    await hook.close();
  });

  it('arrives in the order of the outbox while nothing fails', async () => {
    const hook = await receiver();
    await outbox.subscribe(hook.url);
    const ids: bigint[] = [];
    for (let n = 0; n < 35; n += 1) ids.push(await outbox.leave('contact.screened'));
    outbox.relay(outbox.webhooks());
    await eventually(() => expect(hook.ids()).toEqual(ids.map(text)));
    await hook.close();
  });

  it('is not delayed by another receiver that is slow', async () => {
    const [slow, quick] = [await receiver(() => ({ status: 200, after: 5_000 })), await receiver()];
    await outbox.subscribe(slow.url);
    await outbox.subscribe(quick.url);
    outbox.relay(outbox.webhooks({}, 900));
    for (let n = 0; n < 10; n += 1) await outbox.leave('contact.screened');
    await eventually(() => expect(quick.received).toHaveLength(10), 8_000); // one behind the other they take nine seconds
    await Promise.all([slow.close(), quick.close()]);
  });
});

describe('a message that cannot be delivered', () => {
  it('is seen as failed with its reason, and goes out again when somebody asks', async () => {
    let broken = true;
    const hook = await receiver(() => ({ status: broken ? 500 : 200 }));
    const { target } = await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks({ tries: 3 }));
    const id = await outbox.leave('contact.decided');
    await eventually(async () =>
      expect(await outbox.delivery(id, target)).toMatchObject({ status: 'failed', attempts: 3 }),
    );
    expect(await outboxStatus(outbox.db)).toMatchObject({
      unrelayed: 0,
      targets: [{ target, waiting: 0, failed: 1, lastError: 'HTTP 500' }],
    });

    broken = false;
    expect(await retryDelivery(outbox.db, id, target)).toBe(true);
    await eventually(async () =>
      expect(await outbox.delivery(id, target)).toMatchObject({ status: 'delivered', attempts: 1 }),
    );
    expect(new Set(hook.ids())).toEqual(new Set([text(id)]));
    expect(await retryDelivery(outbox.db, id, target)).toBe(false);
    expect(await outboxStatus(outbox.db)).toEqual({ unrelayed: 0, targets: [] });
    await hook.close();
  });

  it('costs a receiver that is away one try at a time, not one for each message', async () => {
    const hook = await receiver(() => ({ status: 503 }));
    const { target } = await outbox.subscribe(hook.url);
    for (let n = 0; n < 30; n += 1) await outbox.leave('contact.screened');
    outbox.relay(outbox.webhooks({ first: 60_000, longest: 60_000 }));
    await eventually(() => expect(hook.received).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hook.received).toHaveLength(1);
    expect(await outbox.db.delivery.aggregate({ where: { target }, _sum: { attempts: true } })).toEqual({
      _sum: { attempts: 1 },
    });
    await hook.close();
  });
});

describe('relays', () => {
  it('side by side deliver each message once', async () => {
    const hook = await receiver();
    await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    outbox.relay(outbox.webhooks());
    const ids: string[] = [];
    for (let n = 0; n < 60; n += 1) ids.push(text(await outbox.leave('contact.screened')));
    await eventually(async () =>
      expect((await outbox.statuses()).filter((one) => one === 'delivered')).toHaveLength(60),
    );
    expect([...hook.ids()].sort()).toEqual([...ids].sort());
    await hook.close();
  });

  it('deliver what a dead one had claimed, once its lease is over', async () => {
    const hook = await receiver();
    const { target } = await outbox.subscribe(hook.url);
    const id = await outbox.leave('contact.decided');
    await fanOut(outbox.db, false);
    expect(await claim(outbox.db, target, 10, 1_000)).toHaveLength(1); // and it dies here
    outbox.relay(outbox.webhooks());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(hook.received).toEqual([]);
    await eventually(() => expect(hook.ids()).toEqual([text(id)]));
    await hook.close();
  });

  it('keep a lease while they work, so that a slow receiver gets nothing twice', async () => {
    const hook = await receiver(() => ({ status: 200, after: 1_000 }));
    await outbox.subscribe(hook.url);
    const id = await outbox.leave('contact.decided');
    outbox.relay(outbox.webhooks(), { lease: 300 });
    outbox.relay(outbox.webhooks(), { lease: 300 });
    await eventually(async () => expect(await outbox.statuses()).toEqual(['delivered']));
    expect(hook.ids()).toEqual([text(id)]);
    await hook.close();
  });

  it('take up where others stopped: nothing in hand is lost', async () => {
    const hook = await receiver(() => ({ status: 200, after: 30 }));
    await outbox.subscribe(hook.url);
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push(text(await outbox.leave('contact.screened')));
    const first = outbox.relay(outbox.webhooks());
    await eventually(() => expect(hook.received.length).toBeGreaterThan(2));
    await first.stop();
    expect(hook.received.length).toBeLessThan(20);
    outbox.relay(outbox.webhooks());
    await eventually(() => expect(hook.ids()).toEqual(ids));
    await hook.close();
  });

  it('see a message that was committed after one with a higher id', async () => {
    const hook = await receiver();
    await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks());
    const late = outbox.db.$transaction(async (tx) => {
      const row = { factPosition: 900n, type: 'uk.childsjourney.contact.opened', subject: 'x', data: {} };
      const { id } = await tx.outbox.create({ data: row });
      const after = await outbox.leave('contact.decided');
      await eventually(() => expect(hook.ids()).toEqual([text(after)]));
      return { id, after };
    });
    const { id, after } = await late;
    expect(id).toBeLessThan(after);
    await eventually(() => expect(hook.ids()).toEqual([text(after), text(id)]));
    await hook.close();
  });

  it('hear of a message without waiting for their next look, also after their connection was cut', async () => {
    const hook = await receiver();
    await outbox.subscribe(hook.url);
    outbox.relay(outbox.webhooks(), { every: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await outbox.leave('contact.decided');
    await eventually(() => expect(hook.received).toHaveLength(1));

    await outbox.asOwner(
      (db) => db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'journey_outbox' AND datname = current_database()`,
    );
    await outbox.leave('contact.decided');
    await eventually(() => expect(hook.received).toHaveLength(2));
    await hook.close();
  });
});

describe('a worker whose clock is an hour ahead', () => {
  afterEach(() => jest.useRealTimers());

  it('leaves no message waiting until then: a delivery is due by the clock of the database', async () => {
    const id = await outbox.leave('contact.opened');
    const doNotFake = [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
    ] as const;
    jest.useFakeTimers({ now: Date.now() + 3_600_000, doNotFake: [...doNotFake, 'clearTimeout', 'clearInterval'] });
    await fanOut(outbox.db, false);
    jest.useRealTimers();
    const claims = await claim(outbox.db, 'workflow', 10, 15_000);
    expect(claims.map(({ message }) => message.id)).toEqual([id]);
  });
});
