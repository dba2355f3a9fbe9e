import { demoPeople } from '#libs/embedded';
import { Bench } from './testing/bench';

jest.setTimeout(60_000);

const { administrator } = demoPeople;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ variables: { WEBHOOK_HOSTS: 'receiver.example,events.council.example' } });
});
afterAll(() => bench.end());

const subscribe = (url: string) =>
  bench.send('POST', '/subscriptions', { as: administrator, body: { url, types: ['*'] } });

describe('a council that lists the hosts that hear of events', () => {
  it('subscribes a host on the list', async () => {
    const { status, body } = await subscribe('https://events.council.example/in');
    expect([status, body.url]).toEqual([201, 'https://events.council.example/in']);
  });

  it('refuses any other in plain words, points at the address, and keeps nothing of it', async () => {
    const before = await bench.owner.subscription.count();
    const { status, body } = await subscribe('https://10.0.0.7/latest');
    expect([status, body.code]).toEqual([422, 'WEBHOOK.HOST_NOT_LISTED']);
    const detail = 'Send an address of a host that the council has listed for events (WEBHOOK_HOSTS)';
    expect(body).toMatchObject({ detail, errors: [{ pointer: '#/url', detail }] });
    expect(await bench.owner.subscription.count()).toBe(before);
  });
});
