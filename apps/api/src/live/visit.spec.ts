import { SignJWT } from 'jose';
import { AccessRefused, type Doorkeeper, type RefusalCode, type Requester } from '#libs/access';
import { type GuardedRequest } from '../reading/asking';
import { Visit } from './visit';

const start = new Date('2013-03-04T12:00:00Z');
const asNow = { actorId: 'as now' } as Requester;
const asBefore = { actorId: 'as before' } as Requester;

beforeEach(() => jest.useFakeTimers({ now: start }));
afterEach(() => jest.useRealTimers());

/** Seconds after which the visit was over, of so many that were waited. */
async function lasting(seconds: number, whoSent: () => Promise<Requester>, expiresAfter = 3600) {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(start.getTime() / 1000 + expiresAfter)
    .sign(new Uint8Array(32));
  const request = { headers: { authorization: `Bearer ${token}` } } as GuardedRequest;
  const visit = new Visit({ whoSent } as unknown as Doorkeeper, request, asBefore);
  const left: number[] = [];
  const waiting = visit.over.subscribe(() => left.push((Date.now() - start.getTime()) / 1000));
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  waiting.unsubscribe();
  return { left, visit };
}

const refused = (code: RefusalCode) => () => Promise.reject(new AccessRefused(code, 'Synthetic'));

describe('a visit', () => {
  it('is over when the token expires', async () => {
    expect((await lasting(100, () => Promise.resolve(asNow), 70)).left).toEqual([70]);
  });

  it('goes on with the rights that the person has by now', async () => {
    const { left, visit } = await lasting(31, () => Promise.resolve(asNow));
    expect([left, visit.requester]).toEqual([[], asNow]);
  });

  it('is over when the person would no longer be let in', async () => {
    expect((await lasting(31, refused('ACCESS.UNKNOWN_PERSON'))).left).toEqual([30]);
  });

  it('outlasts an issuer or a database that is away', async () => {
    expect((await lasting(100, refused('ISSUER.AWAY'))).left).toEqual([]);
    expect((await lasting(100, () => Promise.reject(new Error('Connection terminated unexpectedly')))).left).toEqual(
      [],
    );
  });
});
