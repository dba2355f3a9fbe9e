import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { administrator, socialWorker, headOfService, hubManager, northManager } = demoPeople;
const newcomer = { id: randomUUID(), roles: ['NQSW'] as const };

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const send = (method: string, path: string, body?: object, version?: number): Promise<Reply> =>
  bench.send(method, path, { as: administrator, body, version });
const reason = 'Synthetic: agreed with the head of service';
const entry = {
  name: 'Synthetic Newcomer',
  teamId: 'west',
  employment: 'agency',
  newlyQualified: true,
  caseloadCap: 12,
  reason,
};

describe('teams', () => {
  it('are made and renamed, with a reason', async () => {
    const west = { name: 'West', service: 'assessment' };
    expect((await send('POST', '/teams', { id: 'west', ...west })).status).toBe(422);
    const made = await send('POST', '/teams', { id: 'west', ...west, reason });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: 'west',
        ...west,
        version: 1,
        changes: [expect.objectContaining({ change: 'created', reason, changedBy: administrator.id })],
      },
    ]);
    expect((await send('POST', '/teams', { id: 'west', ...west, reason })).body.code).toBe('TEAM.ALREADY_THERE');
    expect((await send('PUT', '/teams/west', { ...west, name: 'Assessment West', reason }, 1)).body.name).toBe(
      'Assessment West',
    );
    const { body: seen } = await send('GET', '/teams/west');
    expect([seen.name, seen.changes]).toEqual([
      'Assessment West',
      [expect.objectContaining({ change: 'changed', reason }), expect.objectContaining({ change: 'created' })],
    ]);
    expect((await send('GET', '/teams/nowhere')).status).toBe(404);
    expect((await send('PUT', '/teams/nowhere', { ...west, reason }, 0)).body.code).toBe('TEAM.UNKNOWN');
  });

  it('are changed only by somebody who saw them as they are', async () => {
    const again = { name: 'Another West', service: 'assessment', reason };
    expect((await send('PUT', '/teams/west', again)).status).toBe(428);
    const { status, body } = await send('PUT', '/teams/west', again, 1);
    expect([status, body.code, body.currentVersion]).toEqual([412, 'VERSION.STALE', 2]);
    expect((await send('GET', '/teams/west')).body.name).toBe('Assessment West');
  });

  it('stay while somebody works in them', async () => {
    const { body } = await send('POST', '/teams/assessment-north/closure', { reason });
    expect(body.code).toBe('TEAM.HAS_MEMBERS');
  });

  it('stay while they have work', async () => {
    await bench.owner.staff.updateMany({ where: { teamId: 'assessment-north' }, data: { teamId: 'west' } });
    const { body } = await send('POST', '/teams/assessment-north/closure', { reason });
    expect(body.code).toBe('TEAM.HOLDS_WORK');
    expect(body.held).toEqual(expect.arrayContaining([{ stageId: child.stageId }, { stageId: child.journeyId }]));
    await bench.owner.staff.updateMany({ where: { teamId: 'west' }, data: { teamId: 'assessment-north' } });
  });
});

describe('the staff list', () => {
  it('takes somebody on, without any role', async () => {
    const { status, body } = await send('POST', '/staff', { id: newcomer.id, ...entry });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      roles: [],
      teamId: 'west',
      employment: 'agency',
      newlyQualified: true,
      caseloadCap: 12,
      held: [],
    });
    expect((await send('POST', '/staff', { id: newcomer.id, ...entry })).body.code).toBe('STAFF.ALREADY_THERE');
    expect((await send('POST', '/staff', { id: randomUUID(), ...entry, roles: ['SENIOR_MANAGER'] })).status).toBe(422);
    expect((await send('POST', '/staff', { id: randomUUID(), ...entry, teamId: 'nowhere' })).body.code).toBe(
      'TEAM.UNKNOWN',
    );
  });

  it('remembers the roles of the newest token, for pickers and messages', async () => {
    expect((await bench.send('GET', '/me', { as: newcomer })).body).toMatchObject({ teamId: 'west', roles: ['NQSW'] });
    expect((await send('GET', `/staff/${newcomer.id}`)).body.roles).toEqual(['NQSW']);
    const { items } = (await bench.send('GET', '/staff', { as: northManager })).body as { items: { id: string }[] };
    expect(items.find(({ id }) => id === newcomer.id)).toMatchObject({ employment: 'agency', caseloadCap: 12 });
  });

  it('changes an entry at once, and says how it came to be so', async () => {
    const { body } = await send(
      'PUT',
      `/staff/${newcomer.id}`,
      { ...entry, teamId: 'hub', employment: 'permanent' },
      1,
    );
    expect(body).toMatchObject({ teamId: 'hub', employment: 'permanent' });
    expect((body.changes as { change: string }[]).map(({ change }) => change)).toEqual(['changed', 'added']);
    expect((await bench.send('GET', '/me', { as: newcomer })).body.teamId).toBe('hub');
    expect((await send('PUT', `/staff/${randomUUID()}`, entry, 0)).status).toBe(404);
  });

  it('takes one of two changes that were made at the same time', async () => {
    const change = (cap: number) => send('PUT', `/staff/${newcomer.id}`, { ...entry, caseloadCap: cap }, 2);
    const answers = await Promise.all([change(13), change(14)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await send('GET', `/staff/${newcomer.id}`)).body.version).toBe(3);
  });
});

describe('somebody who leaves', () => {
  it('has handed over what they hold: the answer names it', async () => {
    expect((await send('GET', `/staff/${socialWorker.id}`)).body.held).toEqual([{ stageId: child.stageId }]);
    const { status, body } = await send('POST', `/staff/${socialWorker.id}/leaving`, { reason });
    expect([status, body.code, body.held]).toEqual([409, 'STAFF.HOLDS_WORK', [{ stageId: child.stageId }]]);
  });

  it('leaves no restricted record with nobody, and an administrator does not learn which', async () => {
    const restriction = { staffIds: [socialWorker.id, newcomer.id], reason };
    const path = `/people/${child.personId}/restriction`;
    expect((await bench.send('PUT', path, { as: headOfService, body: restriction })).status).toBe(200);
    const { body } = await send('POST', `/staff/${socialWorker.id}/leaving`, { reason });
    expect(body.held).toEqual([{ restricted: true }]);
    await bench.owner.restriction.updateMany({ data: { staffIds: [newcomer.id] } });
    expect((await send('POST', `/staff/${newcomer.id}/leaving`, { reason })).body.code).toBe('STAFF.LAST_INSIDER');
    await bench.owner.restriction.updateMany({ data: { staffIds: [newcomer.id, hubManager.id] } });
  });

  it('is let in no longer, and the record says when and why', async () => {
    const { status, body } = await send('POST', `/staff/${newcomer.id}/leaving`, { reason });
    expect([status, body.active, typeof body.leftAt]).toEqual([200, false, 'string']);
    expect((await bench.send('GET', '/me', { as: newcomer })).status).toBe(403);
    expect((await send('POST', `/staff/${newcomer.id}/leaving`, { reason })).body.code).toBe('STAFF.LEFT_ALREADY');
    const listed = async (query = '') =>
      (await bench.send('GET', `/staff${query}`, { as: northManager })).text.includes(newcomer.id);
    expect([await listed(), await listed('?left=true')]).toEqual([false, true]);
    const facts = await bench.owner.fact.findMany({
      where: { type: { startsWith: 'staff.' } },
      orderBy: { seq: 'asc' },
    });
    expect(facts.map(({ type }) => type)).toEqual(['staff.added', 'staff.changed', 'staff.changed', 'staff.left']);
    expect(JSON.stringify(facts.map(({ payload }) => payload))).not.toMatch(/Newcomer|Synthetic/);
  });

  it('closes the team that nobody is left in: no referral goes there', async () => {
    const closed = await send('POST', '/teams/west/closure', { reason });
    expect([closed.status, typeof closed.body.closedAt]).toEqual([200, 'string']);
    expect((await send('PUT', '/teams/west', { name: 'West', service: 'assessment', reason }, 3)).body.code).toBe(
      'TEAM.CLOSED',
    );
    const { items } = (await bench.send('GET', '/teams', { as: northManager })).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).not.toContain('west');
  });
});
