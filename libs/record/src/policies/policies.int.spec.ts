import { randomUUID } from 'node:crypto';
import { asReader, type Tx } from '#libs/database';
import { endDelegation, grantDelegation } from './delegations';
import { changePolicy } from './change-policy';
import { councilStream } from './policy-command';
import { readPolicy } from './read-policy';
import { hubManager, socialWorker, teamManager } from '../testing/people';
import { Scene } from '../testing/scene';

describe('what a council decides for itself', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const by = hubManager.actor;
  const command = () => ({ commandId: randomUUID(), requestHash: 'a'.repeat(64), by, at: '2013-02-25T10:00:00Z' });
  const asManager = <T>(work: (tx: Tx) => Promise<T>) => asReader(scene.api, { kind: 'hub', actorId: by.id }, work);
  const councilFacts = () =>
    scene.worker.fact.findMany({ where: { streamId: councilStream }, orderBy: { seq: 'asc' } });

  it('is the default until it is changed, and every version stays', async () => {
    const read = () => scene.inTransaction((tx) => readPolicy(tx, 'domesticAbuseBaseline'));
    expect(await read()).toEqual({
      name: 'domesticAbuseBaseline',
      version: 0,
      value: { threshold: 2, windowMonths: 12 },
    });
    const change = { ...command(), name: 'domesticAbuseBaseline', value: { threshold: 3 }, reason: 'A trial' } as const;
    await asManager((tx) => changePolicy(tx, change));
    expect(await read()).toMatchObject({ version: 1, value: { threshold: 3, windowMonths: 12 } });
    await expect(asManager((tx) => changePolicy(tx, change))).resolves.toMatchObject({ version: 1, replayed: true });
    expect(await scene.worker.policy.count()).toBe(1);
    expect((await councilFacts()).map(({ type, payload }) => [type, payload])).toEqual([
      ['policy.changed', { name: 'domesticAbuseBaseline', version: 1 }],
    ]);
  });

  it('lets a deputy hold authority between two days, and end earlier', async () => {
    const wanted = {
      fromId: teamManager.actor.id,
      toId: hubManager.actor.id,
      startsOn: '2013-03-01',
      endsOn: '2013-03-15',
    };
    const { id } = await asManager((tx) => grantDelegation(tx, { ...command(), ...wanted }));
    await asManager((tx) => endDelegation(tx, { ...command(), id, endsOn: '2013-03-10' }));
    const row = await scene.worker.delegation.findUniqueOrThrow({ where: { id } });
    expect([row.startsOn, row.endsOn]).toEqual([new Date('2013-03-01T00:00:00Z'), new Date('2013-03-10T00:00:00Z')]);
    expect((await councilFacts()).slice(-2).map(({ type }) => type)).toEqual([
      'delegation.granted',
      'delegation.ended',
    ]);
    const again = asManager((tx) => endDelegation(tx, { ...command(), id, endsOn: '2013-03-12' }));
    await expect(again).rejects.toMatchObject({ code: 'DELEGATION.NOT_EARLIER' });
  });

  it.each([
    ['DELEGATION.TO_ONESELF', { toId: teamManager.actor.id }],
    ['DELEGATION.ENDS_BEFORE_START', { endsOn: '2013-02-28' }],
    ['DELEGATION.UNKNOWN_PERSON', { toId: randomUUID() }],
  ])('refuses a delegation with %s', async (code, more) => {
    const wanted = {
      fromId: teamManager.actor.id,
      toId: socialWorker.actor.id,
      startsOn: '2013-03-01',
      endsOn: '2013-03-15',
    };
    await expect(asManager((tx) => grantDelegation(tx, { ...command(), ...wanted, ...more }))).rejects.toMatchObject({
      code,
    });
  });
});
