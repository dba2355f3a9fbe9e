import { type Role } from '#libs/journey';
import { type AccessDatabase, accessDatabase, hire } from '../testing/access-database';
import { resolveActor } from './actor';

let db: AccessDatabase;
const today = '2013-02-25';

beforeAll(async () => {
  db = await accessDatabase();
  const team = (id: string, closedAt?: Date) => ({ id, name: id, service: 'assessment', closedAt });
  await db.owner.team.createMany({ data: [team('north'), team('south'), team('closed', new Date())] });
});
afterAll(() => db.close());

const entry = async (id: string) => {
  const { roles, teamId, organisation } = await db.owner.staff.findUniqueOrThrow({ where: { id } });
  return { roles, teamId, organisation };
};
const signIn = (subject: string, more: { roles: Role[]; teamId?: string; organisation?: string }) =>
  resolveActor(db.api, { subject, ...more }, today);

describe('the staff list', () => {
  it('remembers the roles of the newest token, and keeps its own team', async () => {
    const id = await hire(db, ['NQSW'], { teamId: 'north' });
    await signIn(id, { roles: ['SOCIAL_WORKER'] });
    expect(await entry(id)).toEqual({ roles: ['SOCIAL_WORKER'], teamId: 'north', organisation: null });
  });

  it('follows the token where the identity provider says team and organisation', async () => {
    const id = await hire(db, ['SOCIAL_WORKER'], { teamId: 'north' });
    const requester = await signIn(id, { roles: ['SOCIAL_WORKER'], teamId: 'south' });
    expect(requester.scope).toEqual({ kind: 'teams', actorId: id, teams: ['south'] });
    expect(await entry(id)).toMatchObject({ teamId: 'south' });
    const partner = await hire(db, ['PARTNER_CONTRIBUTOR']);
    const { scope } = await signIn(partner, { roles: ['PARTNER_CONTRIBUTOR'], organisation: 'school-a' });
    expect(scope).toEqual({ kind: 'ownEnquiries', actorId: partner, organisation: 'school-a' });
  });

  it.each(['closed', 'nowhere'])('takes a team that is %s for none', async (teamId) => {
    const id = await hire(db, ['SOCIAL_WORKER'], { teamId: 'north' });
    const requester = await signIn(id, { roles: ['SOCIAL_WORKER'], teamId });
    expect([requester.teamId, requester.scope]).toEqual([undefined, { kind: 'teams', actorId: id, teams: [] }]);
  });
});
