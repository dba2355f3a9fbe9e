import { type Chance } from '../chance/chance';
import { type Staff } from '../council/staff';

/** Who works with one child. Ids on the staff list. */
export interface Cast {
  hubWorker: string;
  decisionMaker: string;
  hubManager: string;
  team: string;
  worker: string;
  manager: string;
  senior: string;
  otherSenior: string;
  chair: string;
  scrutineer: string;
  panel: string;
  lead: string;
  fosteringOfficer: string;
  fosteringManager: string;
  interviewer: string;
}

/** Brothers and sisters have the same people. */
export function castFor(chance: Chance, staff: Staff, { disabled, lane }: { disabled: boolean; lane: number }): Cast {
  const team = disabled ? 'children-with-disabilities' : chance.oneOf(staff.caseTeams);
  const one = (role: Parameters<Staff['of']>[0], inTeam?: string): string => chance.oneOf(staff.of(role, inTeam)).id;
  const senior = one('SENIOR_MANAGER');
  const others = staff.of('SENIOR_MANAGER').filter(({ id }) => id !== senior);
  return {
    hubWorker: one('HUB_WORKER'),
    decisionMaker: one('HUB_DECISION_MAKER'),
    hubManager: one('TEAM_MANAGER', 'hub'),
    team,
    worker: chance.oneOf(staff.workersOf(team, lane)).id,
    manager: one('TEAM_MANAGER', team),
    senior,
    otherSenior: chance.oneOf(others).id,
    chair: one('CONFERENCE_CHAIR'),
    scrutineer: one('QA_SCRUTINEER'),
    panel: one('ALLOCATION_PANEL'),
    lead: one('LEAD_PROFESSIONAL'),
    fosteringOfficer: one('PRIVATE_FOSTERING_OFFICER'),
    fosteringManager: one('TEAM_MANAGER', 'assessment-north'),
    interviewer: one('MISSING_INTERVIEWER'),
  };
}
