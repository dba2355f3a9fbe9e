import { refusalOf } from '../testing/refusal-of';
import { claimsOf } from './claims';

const subject = '6f1c0c34-5a0e-4a53-9f0e-0d6f6c1a7b11';
const usual = { subjectClaim: 'sub', rolesClaim: 'roles' };

describe('the claims of a token', () => {
  it('are found by their usual names', () => {
    expect(claimsOf({ sub: subject, roles: ['NQSW', 'UNKNOWN', 'SYSTEM'] }, usual)).toEqual({
      subject,
      roles: ['NQSW'],
    });
  });

  it("are found by the issuer's own names, also inside others and with dots", () => {
    const payload = {
      oid: subject.toUpperCase(),
      realm_access: { roles: ['TEAM_MANAGER'] },
      'https://council.example/team': 'assessment-north',
      department: { organisation: 'Imaginary Lane Primary School' },
    };
    const names = {
      ...{ subjectClaim: 'oid', rolesClaim: 'realm_access.roles' },
      ...{ teamClaim: 'https://council.example/team', organisationClaim: 'department.organisation' },
    };
    expect(claimsOf(payload, names)).toEqual({
      ...{ subject, roles: ['TEAM_MANAGER'] },
      ...{ teamId: 'assessment-north', organisation: 'Imaginary Lane Primary School' },
    });
  });

  it('say nothing of team and organisation where the token does not', () => {
    const names = { ...usual, teamClaim: 'team', organisationClaim: 'organisation' };
    expect(claimsOf({ sub: subject, team: '', organisation: null }, names)).toEqual({ subject, roles: [] });
  });

  it('are never those of an object’s prototype', () => {
    expect(claimsOf({ sub: subject }, { ...usual, rolesClaim: 'constructor.name' })).toEqual({ subject, roles: [] });
  });

  it.each([
    ['a team', { team: ['north'] }],
    ['roles', { roles: 'TEAM_MANAGER' }],
    ['a subject', { sub: 'somebody' }],
  ])('are refused with %s of another shape', async (_, claims) => {
    const read = () => claimsOf({ sub: subject, ...claims }, { ...usual, teamClaim: 'team' });
    expect(await refusalOf(read)).toEqual(['TOKEN.INVALID', 401]);
  });
});
