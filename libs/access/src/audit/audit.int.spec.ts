import { randomUUID } from 'node:crypto';
import { asReader, createDatabase } from '#libs/database';
import { resolveActor } from '../person/actor';
import { type AccessDatabase, accessDatabase, hire } from '../testing/access-database';
import { refusalOf } from '../testing/refusal-of';
import { audit } from './audit';
import { permit } from './permit';

let db: AccessDatabase;

beforeAll(async () => (db = await accessDatabase()));
afterAll(() => db.close());

const lines = (requestId: string) =>
  db.owner.accessLog.findMany({ where: { requestId }, omit: { id: true, at: true } });

describe('the access log', () => {
  it('makes a request fail when it cannot be written', async () => {
    const away = createDatabase({ url: 'postgres://nobody@127.0.0.1:9/nothing' });
    const attempt = () => audit(away, { action: 'read Journey', subjects: [], allowed: true, requestId: 'r0' });
    expect(await refusalOf(attempt)).toEqual(['AUDIT.AWAY', 503]);
    await away.$disconnect();
  });

  it('keeps who read what, written as the API’s role', async () => {
    const actor = { id: randomUUID(), roles: ['AUDITOR'] as const };
    const subject = randomUUID();
    const entry = { actor, action: 'read Journey', subjects: [subject], allowed: true, requestId: 'r1' };
    await audit(db.api, { ...entry, page: 'journey' });
    expect(await lines('r1')).toEqual([
      {
        actorId: actor.id,
        roles: ['AUDITOR'],
        action: 'read Journey',
        subjects: [subject],
        allowed: true,
        requestId: 'r1',
        page: 'journey',
      },
    ]);
  });

  it('is read by heads of service and auditors alone, whatever a query asks for', async () => {
    await audit(db.api, { action: 'read Journey', subjects: [], allowed: true, requestId: 'r4' });
    const seenAs = (kind: 'all' | 'hub' | 'teams' | 'none') =>
      asReader(db.api, { kind, actorId: randomUUID() }, (tx) => tx.accessLog.count({ where: { requestId: 'r4' } }));
    expect(await Promise.all([seenAs('all'), seenAs('hub'), seenAs('teams'), seenAs('none')])).toEqual([1, 0, 0, 0]);
    expect(await db.api.accessLog.count()).toBe(0);
  });

  it('keeps a refusal before it is told', async () => {
    const id = await hire(db, [], { teamId: 'team-a' });
    const requester = await resolveActor(db.api, { subject: id, roles: ['TEAM_MANAGER'] }, '2013-02-25');
    const item = { kind: 'initialAssessment', teamId: 'team-b', workerId: null, journeyId: null };
    const request = { requester, action: 'signOff', subject: 'Stage', item, ids: ['stage'], requestId: 'r2' } as const;
    expect(await refusalOf(() => permit(db.api, request))).toEqual(['ACCESS.DENIED', 403]);
    expect(await lines('r2')).toMatchObject([{ actorId: id, action: 'signOff Stage', allowed: false }]);
    await permit(db.api, { ...request, item: { ...item, teamId: 'team-a' }, requestId: 'r3' });
    expect(await lines('r3')).toMatchObject([{ actorId: id, action: 'signOff Stage', allowed: true }]);
  });

  it('turns nobody away by what was remembered: who was given the work meanwhile may do it, and one line says so', async () => {
    const as = async (teamId: string) => {
      const subject = await hire(db, [], { teamId });
      return resolveActor(db.api, { subject, roles: ['TEAM_MANAGER'] }, '2013-02-25');
    };
    const then = await as('team-a');
    const requester = { ...then, renewed: () => as('team-b') };
    const id = then.actorId;
    const item = { kind: 'initialAssessment', teamId: 'team-b', workerId: null, journeyId: null };
    const request = { requester, action: 'signOff', subject: 'Stage', item, ids: ['stage'], requestId: 'r5' } as const;
    await permit(db.api, request);
    expect(await lines('r5')).toMatchObject([{ actorId: id, allowed: true }]);
    const elsewhere = { ...request, item: { ...item, teamId: 'team-c' }, requestId: 'r6' };
    expect(await refusalOf(() => permit(db.api, elsewhere))).toEqual(['ACCESS.DENIED', 403]);
    expect(await lines('r6')).toMatchObject([{ actorId: id, allowed: false }]);
  });
});
