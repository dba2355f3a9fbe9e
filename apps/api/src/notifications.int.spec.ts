import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(60_000);

const { northManager: me, southManager: other } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;
beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
  const row = { kind: 'deadline.breached', stageId: 'a-stage' };
  for (const [index, recipientId] of [me.id, me.id, me.id, other.id].entries())
    await bench.owner.notification.create({ data: { id: randomUUID(), recipientId, factPosition: index + 1, ...row } });
});
afterAll(() => bench.end());

const get = async (path: string, as: DemoPerson = me): Promise<unknown> => (await bench.send('GET', path, { as })).body;
const send = (method: string, path: string, body?: object): Promise<Reply> =>
  bench.send(method, path, { as: me, body });

describe('an inbox', () => {
  it('says how many are unread', async () => {
    expect(await get('/notifications/unread')).toEqual({ unread: 3 });
    const { items } = (await get('/notifications')) as { items: { id: string }[] };
    await send('POST', `/notifications/${items[0]?.id}/read`);
    expect(await get('/notifications/unread')).toEqual({ unread: 2 });
  });

  it('says of each whether what it tells of is open to its reader now', async () => {
    const aboutTheChild = { kind: 'deadline.breached', stageId: child.stageId };
    for (const [index, recipientId] of [me.id, other.id].entries())
      await bench.owner.notification.create({
        data: { id: randomUUID(), recipientId, factPosition: index + 10, readAt: new Date(), ...aboutTheChild },
      });
    const openTo = async (as: DemoPerson) => {
      const { items } = (await get('/notifications', as)) as { items: { stageId: string; open: boolean }[] };
      return Object.fromEntries(items.map(({ stageId, open }) => [stageId, open]));
    };
    expect(await openTo(me)).toMatchObject({ [child.stageId]: true, 'a-stage': false });
    expect(await openTo(other)).toMatchObject({ [child.stageId]: false });
  });

  it('is read as a whole, and nobody else’s with it', async () => {
    expect((await send('POST', '/notifications/read')).body).toEqual({ unread: 0 });
    const { items } = (await get('/notifications')) as { items: { readAt?: string }[] };
    expect(items.every(({ readAt }) => readAt !== undefined)).toBe(true);
    expect(await get('/notifications/unread', other)).toEqual({ unread: 1 });
  });
});

describe('how somebody wants to be told', () => {
  it('is by single mails until they choose one a day, each for themselves', async () => {
    expect(await get('/notifications/preferences')).toEqual({ dailyDigest: false });
    expect((await send('PUT', '/notifications/preferences', { dailyDigest: true })).status).toBe(200);
    expect(await get('/notifications/preferences')).toEqual({ dailyDigest: true });
    expect(await get('/notifications/preferences', other)).toEqual({ dailyDigest: false });
    expect((await send('PUT', '/notifications/preferences', { dailyDigest: false })).body).toEqual({
      dailyDigest: false,
    });
  });
});
