import { type Role } from '#libs/journey';
import { Chance } from '../chance/chance';
import { madeUpName } from '../people/names';

/** Somebody who works in the simulated council: nobody real. */
export interface SyntheticColleague {
  id: string;
  name: string;
  roles: readonly Role[];
  team?: string;
  organisation?: string;
  employment: 'permanent' | 'agency';
  newlyQualified: boolean;
}

export interface SyntheticTeam {
  id: string;
  name: string;
  service: string;
}

/** Who works where. */
export interface Staff {
  teams: readonly SyntheticTeam[];
  everybody: readonly SyntheticColleague[];
  /** Teams that hold children. */
  caseTeams: readonly string[];
  of(role: Role, team?: string): readonly SyntheticColleague[];
  /** The social workers of a team who work with the families of one lane. */
  workersOf(team: string, lane: number): readonly SyntheticColleague[];
}

/**
 * Families are told in so many lanes, side by side. What happens in one never depends on what happens in another, so that it does not
 * matter which comes first: no worker has children in two.
 */
export const laneCount = 2;

const agencyShare = 0.13;
const perWorker = 14;
const caseTeams = [
  ['assessment-north', 'Assessment Team North', 'assessment'],
  ['assessment-south', 'Assessment Team South', 'assessment'],
  ['children-with-disabilities', 'Children with Disabilities Service', 'disabilities'],
  ['safeguarding-east', 'Safeguarding Team East', 'safeguarding'],
  ['safeguarding-west', 'Safeguarding Team West', 'safeguarding'],
] as const;

/** A staff list for about so many children. Ids follow from the place in the list, so that a second run finds the same people. */
export function staffFor(seed: string, children: number): Staff {
  const chance = new Chance(seed, 'staff');
  const everybody: SyntheticColleague[] = [];
  const hire = (count: number, roles: readonly Role[], more: Partial<SyntheticColleague> = {}): void => {
    for (let n = 0; n < count; n += 1) everybody.push(colleague(chance, everybody.length + 1, roles, more));
  };
  const workers = Math.max(laneCount, Math.ceil(children / perWorker / caseTeams.length));
  const managers = Math.max(1, Math.ceil(workers / 8));
  const hub = Math.max(2, Math.ceil(children / 400));
  hire(hub, ['HUB_WORKER'], { team: 'hub' });
  hire(Math.max(2, Math.ceil(hub / 2)), ['HUB_DECISION_MAKER'], { team: 'hub' });
  hire(1, ['TEAM_MANAGER'], { team: 'hub' });
  hire(2, ['EDT_WORKER'], { team: 'emergency-duty' });
  for (const [team] of caseTeams) {
    hire(managers, ['TEAM_MANAGER'], { team });
    hire(workers, ['SOCIAL_WORKER'], { team });
  }
  hire(Math.max(2, Math.ceil(children / 700)), ['SENIOR_MANAGER']);
  hire(Math.max(2, Math.ceil(children / 500)), ['CONFERENCE_CHAIR']);
  hire(1, ['QA_SCRUTINEER']);
  hire(1, ['ALLOCATION_PANEL']);
  hire(1, ['PRIVATE_FOSTERING_OFFICER'], { team: 'assessment-north' });
  hire(1, ['MISSING_INTERVIEWER'], { organisation: 'Made-up Runaways Trust' });
  hire(Math.max(2, Math.ceil(children / 300)), ['LEAD_PROFESSIONAL'], { organisation: 'Made-up Lane School' });
  const teams = [
    ['hub', 'Safeguarding Hub', 'hub'],
    ['emergency-duty', 'Emergency Duty Team', 'emergency-duty'],
    ...caseTeams,
  ];
  const of = (role: Role, team?: string): readonly SyntheticColleague[] =>
    everybody.filter((one) => one.roles.includes(role) && (team === undefined || one.team === team));
  return {
    teams: teams.map(([id = '', name = '', service = '']) => ({ id, name, service })),
    everybody,
    caseTeams: caseTeams.map(([id]) => id),
    of,
    workersOf: (team, lane) => of('SOCIAL_WORKER', team).filter((_, n) => n % laneCount === lane),
  };
}

function colleague(
  chance: Chance,
  n: number,
  roles: readonly Role[],
  more: Partial<SyntheticColleague>,
): SyntheticColleague {
  const id = `5e000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const employment = chance.happens(agencyShare) ? 'agency' : 'permanent';
  const newlyQualified = roles.includes('SOCIAL_WORKER') && chance.happens(0.12);
  return { id, name: `${madeUpName(chance)} (synthetic)`, roles, employment, newlyQualified, ...more };
}
