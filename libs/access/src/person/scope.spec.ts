import { type Grade, type Role } from '#libs/journey';
import { type ReadScope, readScopeOf } from './scope';
import { type Deputation, type Standing } from './standing';

const actorId = 'me';

function somebody(roles: Role[], more: Partial<Standing> = {}): Standing {
  return { actorId, roles, grade: 'none', deputisesFor: [], ...more };
}

function lent(grade: Grade, teamId?: string): Deputation {
  return { staffId: 'absent', grade, teamId };
}

const none: ReadScope = { kind: 'none', actorId };

describe('reads no child', () => {
  it('without a role', () =>
    expect(readScopeOf(somebody([], { teamId: 'hub', organisation: 'school' }))).toEqual(none));

  it.each<Role>(['ADMINISTRATOR', 'PERFORMANCE_ANALYST', 'LEADERSHIP', 'COMPLAINTS_OFFICER', 'SYSTEM'])(
    'as %s, whatever the team',
    (role) => expect(readScopeOf(somebody([role], { teamId: 'team-a' }))).toEqual(none),
  );

  it('as a partner of no organisation', () => expect(readScopeOf(somebody(['PARTNER_CONTRIBUTOR']))).toEqual(none));
});

describe('reads', () => {
  const cases: [string, Standing, ReadScope][] = [
    ['everything as auditor', somebody(['AUDITOR']), { kind: 'all', actorId }],
    [
      'everything as senior manager',
      somebody(['SENIOR_MANAGER'], { grade: 'seniorManager' }),
      { kind: 'all', actorId },
    ],
    [
      'everything as deputy of a senior manager',
      somebody(['TEAM_MANAGER'], { grade: 'teamManager', teamId: 'team-a', deputisesFor: [lent('seniorManager')] }),
      { kind: 'all', actorId },
    ],
    ['contacts as hub worker', somebody(['HUB_WORKER'], { teamId: 'hub' }), { kind: 'hub', actorId, teams: [] }],
    ['contacts out of hours', somebody(['EDT_WORKER'], { teamId: 'edt' }), { kind: 'hub', actorId, teams: [] }],
    [
      'contacts as manager of the hub',
      somebody(['TEAM_MANAGER'], { grade: 'teamManager', teamId: 'hub' }),
      { kind: 'hub', actorId, teams: ['hub'] },
    ],
    [
      'contacts, and the own team, as deputy of the hub’s manager',
      somebody(['SOCIAL_WORKER'], { teamId: 'team-a', deputisesFor: [lent('teamManager', 'hub')] }),
      { kind: 'hub', actorId, teams: ['team-a', 'hub'] },
    ],
    ['the own team', somebody(['NQSW'], { teamId: 'team-a' }), { kind: 'teams', actorId, teams: ['team-a'] }],
    ['allocated work without a team', somebody(['SOCIAL_WORKER']), { kind: 'teams', actorId, teams: [] }],
    [
      'the own team and the absent manager’s, each once',
      somebody(['TEAM_MANAGER'], {
        grade: 'teamManager',
        teamId: 'team-a',
        deputisesFor: [lent('teamManager', 'team-b'), lent('teamManager', 'team-a'), lent('teamManager')],
      }),
      { kind: 'teams', actorId, teams: ['team-a', 'team-b'] },
    ],
    [
      'the journeys with a conference or a plan, as chair',
      somebody(['CONFERENCE_CHAIR']),
      { kind: 'teams', actorId, teams: [], kinds: ['initialConference', 'childProtectionPlan'] },
    ],
    [
      'the same without its texts, as advocate',
      somebody(['ADVOCATE']),
      { kind: 'teams', actorId, teams: [], kinds: ['initialConference', 'childProtectionPlan'], texts: false },
    ],
    [
      'the journeys about which the lawyer is asked, with the texts of that question only',
      somebody(['LEGAL_ADVISER']),
      { kind: 'teams', actorId, teams: [], kinds: ['preProceedings'], texts: 'ofTheKinds' },
    ],
    [
      'early help that is theirs, as lead professional of any organisation',
      somebody(['LEAD_PROFESSIONAL'], { organisation: 'school' }),
      { kind: 'teams', actorId, teams: [] },
    ],
    [
      'the own organisation’s enquiries',
      somebody(['PARTNER_CONTRIBUTOR'], { organisation: 'school' }),
      { kind: 'ownEnquiries', actorId, organisation: 'school' },
    ],
  ];

  it.each(cases)('%s', (_what, standing, scope) => expect(readScopeOf(standing)).toEqual(scope));
});
