import { demoPeople } from '#libs/embedded';
import { type Holder } from './test-issuer';

const { hubWorker, decisionMaker, hubManager, outOfHoursWorker, socialWorker, newlyQualifiedSocialWorker } = demoPeople;
const { southSocialWorker, disabilitySocialWorker, northManager, southManager, headOfService, auditor } = demoPeople;
const { performanceAnalyst, administrator, conferenceChair, school, police, partnerViewer } = demoPeople;
const { scrutineer, allocationPanel, leadProfessional, privateFosteringOfficer, missingInterviewer, advocate } =
  demoPeople;
const { legalAdviser, inspector, complaintsOfficer } = demoPeople;

/**
 * Everybody who tries every route: by role, and by what they have to do with the child. The author holds the stages, but for the
 * lead professional's common assessment; the colleague
 * is in the same team; the deputy stands in for the north team's manager; the police are another partner; the stranger has a good token
 * but is on no staff list; nobody has no token.
 */
const people = {
  hubWorker,
  decisionMaker,
  hubManager,
  outOfHours: outOfHoursWorker,
  author: socialWorker,
  colleague: newlyQualifiedSocialWorker,
  southWorker: southSocialWorker,
  northManager,
  southManager,
  deputy: disabilitySocialWorker,
  head: headOfService,
  auditor,
  inspector,
  analyst: performanceAnalyst,
  administrator,
  chair: conferenceChair,
  scrutineer,
  panel: allocationPanel,
  lead: leadProfessional,
  fosteringOfficer: privateFosteringOfficer,
  interviewer: missingInterviewer,
  advocate,
  lawyer: legalAdviser,
  complaintsOfficer,
  school,
  police,
  partnerViewer,
  stranger: { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0affff', roles: ['SENIOR_MANAGER'] },
  nobody: undefined,
} satisfies Record<string, Holder | undefined>;

export type Persona = keyof typeof people;

export const personas = Object.keys(people) as Persona[];

export function holderOf(persona: Persona): Holder | undefined {
  return people[persona];
}
