import { type Role } from '#libs/journey';

/** Somebody who can sign in at the embedded identity provider. */
export interface DemoPerson {
  /** Subject of the token and key of the staff list. */
  id: string;
  name: string;
  roles: readonly Role[];
  team?: string;
  organisation?: string;
  /** At example.org: mail to it reaches nobody. */
  email: string;
  employment: 'permanent' | 'agency';
  newlyQualified: boolean;
}

type Details = Partial<Omit<DemoPerson, 'id' | 'name' | 'roles' | 'email'>>;

function person(n: number, name: string, role: Role, details: Details = {}): DemoPerson {
  const id = `d0000000-0000-4000-8000-${String(n).padStart(12, '0')}`; // stable: the demo's data outlive a restart
  const email = `colleague-${n}@example.org`;
  return { id, name, roles: [role], email, employment: 'permanent', newlyQualified: false, ...details };
}

/** The teams that the demo's staff work in. */
export const demoTeams = [
  { id: 'hub', name: 'Safeguarding Hub', service: 'hub' },
  { id: 'assessment-north', name: 'Assessment Team North', service: 'assessment' },
  { id: 'assessment-south', name: 'Assessment Team South', service: 'assessment' },
  { id: 'children-with-disabilities', name: 'Children with Disabilities Service', service: 'disabilities' },
  { id: 'emergency-duty', name: 'Emergency Duty Team', service: 'emergency-duty' },
] as const;

type Team = { team: (typeof demoTeams)[number]['id'] };

const hub: Team = { team: 'hub' };
const north: Team = { team: 'assessment-north' };
const south: Team = { team: 'assessment-south' };
const outOfHours: Team = { team: 'emergency-duty' };
const disabilities: Team = { team: 'children-with-disabilities' };

/** Synthetic people for the demo and the tests: nobody here exists, and every organisation is made up. */
export const demoPeople = {
  hubWorker: person(1, 'Hazel Thimblewick', 'HUB_WORKER', hub),
  otherHubWorker: person(2, 'Rowan Applegarth-Quill', 'HUB_WORKER', { ...hub, employment: 'agency' }),
  decisionMaker: person(3, 'Juniper Larkspindle', 'HUB_DECISION_MAKER', hub),
  otherDecisionMaker: person(4, 'Bramble Oakhollow', 'HUB_DECISION_MAKER', hub),
  hubManager: person(5, 'Sorrel Pennyfeather', 'TEAM_MANAGER', hub),
  outOfHoursWorker: person(6, 'Moss Lanternby', 'EDT_WORKER', outOfHours),
  socialWorker: person(7, 'Clover Brackenridge', 'SOCIAL_WORKER', north),
  newlyQualifiedSocialWorker: person(8, 'Fern Dewberry', 'SOCIAL_WORKER', { ...north, newlyQualified: true }),
  southSocialWorker: person(9, 'Aspen Windlebrook', 'SOCIAL_WORKER', { ...south, employment: 'agency' }),
  disabilitySocialWorker: person(10, 'Linden Marshwiggin', 'CWDS_SOCIAL_WORKER', disabilities),
  northManager: person(11, 'Heather Stonecroft-Vale', 'TEAM_MANAGER', north),
  southManager: person(12, 'Alder Finchwistle', 'TEAM_MANAGER', south),
  headOfService: person(13, 'Magnolia Broadhurstle', 'SENIOR_MANAGER'),
  serviceManager: person(14, 'Cedar Nightingwell', 'SENIOR_MANAGER'),
  conferenceChair: person(15, 'Yarrow Fairweatherly', 'CONFERENCE_CHAIR'),
  performanceAnalyst: person(16, 'Teasel Numberby', 'PERFORMANCE_ANALYST'),
  auditor: person(17, 'Willow Ledgerstone', 'AUDITOR'),
  administrator: person(18, 'Sage Keyholder-Moon', 'ADMINISTRATOR'),
  school: person(19, 'Primrose Chalkwell', 'PARTNER_CONTRIBUTOR', { organisation: 'Imaginary Lane Primary School' }),
  police: person(20, 'Thorne Beaconsby', 'PARTNER_CONTRIBUTOR', { organisation: 'Imaginary Shire Police' }),
  health: person(21, 'Camomile Wardley-Bloom', 'PARTNER_CONTRIBUTOR', { organisation: 'Imaginary Bay Hospital' }),
  partnerViewer: person(22, 'Tansy Onlookerby', 'PARTNER_VIEWER', { organisation: 'Imaginary Lane Primary School' }),
  scrutineer: person(23, 'Betony Checkwell', 'QA_SCRUTINEER'),
  allocationPanel: person(24, 'Lovage Roundtable', 'ALLOCATION_PANEL'),
  leadProfessional: person(25, 'Marjoram Kettleby', 'LEAD_PROFESSIONAL', {
    organisation: 'Imaginary Lane Primary School',
  }),
  privateFosteringOfficer: person(26, 'Sorbus Guesthouse-Lane', 'PRIVATE_FOSTERING_OFFICER'),
  missingInterviewer: person(27, 'Campion Wayfarer', 'MISSING_INTERVIEWER', {
    organisation: 'Imaginary Runaways Trust',
  }),
  advocate: person(28, 'Vervain Speakwell', 'ADVOCATE', { organisation: 'Imaginary Voices Advocacy' }),
  legalAdviser: person(29, 'Hawthorn Counselby', 'LEGAL_ADVISER'),
  inspector: person(30, 'Juneberry Lookwell', 'INSPECTOR', { organisation: 'Imaginary Inspectorate' }),
  complaintsOfficer: person(31, 'Meadowsweet Hearwell', 'COMPLAINTS_OFFICER'),
} satisfies Record<string, DemoPerson>;

/** The same as a list, in the order of the sign-in page. */
export const demoPeopleList: readonly DemoPerson[] = Object.values(demoPeople);
