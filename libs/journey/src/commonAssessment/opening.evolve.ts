import { agencies, type Agency } from '../codes/agencies';
import { emptyPlan } from '../shared/action-plan.evolve';
import { type StageOpening } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { fileFrom } from '../shared/stage-file';
import { type OpenEarlyHelp } from './common-assessment.state';

/** Early help as it opens; a step down that was accepted brings its lead professional, its consent and its team. */
export function onceOpened(event: StageOpening): OpenEarlyHelp {
  const fresh: OpenEarlyHelp = {
    ...fileFrom(event),
    status: 'received',
    writing: [],
    servicesAsked: [],
    queue: [],
    services: [],
    plan: emptyPlan,
    reviews: [],
    reviewLog: [],
    stars: [],
    stepUps: [],
    views: [],
  };
  const { at: startedAt, takenOver, passed } = event;
  if (takenOver !== undefined) return { ...fresh, status: 'assessing', takenOver, writing: [{ n: 1, startedAt }] };
  if (passed?.afterCase === true) return { ...fresh, afterCase: true };
  return passed === undefined ? fresh : { ...fresh, ...cameDown(event, passed) };
}

function cameDown(event: StageOpening, passed: Passed): Partial<OpenEarlyHelp> {
  const { stepDownFrom: from, leadProfessionalId: id, agency, firstMeetingOn, acceptedAt, familyAgreedAt } = passed;
  const isWhole =
    isText(from) &&
    isText(id) &&
    isAgency(agency) &&
    isText(firstMeetingOn) &&
    isText(acceptedAt) &&
    isText(familyAgreedAt);
  if (!isWhole) return {};
  const { at, by, teamId = '' } = event;
  return {
    status: 'teamAroundChild',
    lead: { id, agency },
    consent: { at, answer: 'given' },
    stepDown: {
      ...{ from, offeredBy: [by.id], offeredAt: at, teamId, leadProfessionalId: id, agency, familyAgreedAt },
      acceptance: { by: id, at: acceptedAt, firstMeetingOn },
    },
    teamFrom: at,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isAgency(value: unknown): value is Agency {
  return agencies.codes.some((code) => code === value);
}
