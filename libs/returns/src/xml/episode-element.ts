import {
  type CensusAssessment,
  type CensusEnquiry,
  type CensusEpisode,
  type CensusPlan,
  type CensusProtectionPlan,
} from '../census/census.types';
import { type CensusYear } from '../census/period';
import { codeIn } from './codes-of-year';
import { element, group, value, yesNo, type Element } from './element';

/** One episode, in the order of the census' schema. */
export function episodeElement(episode: CensusEpisode, year: CensusYear): Element {
  return element(
    'CINdetails',
    ...value('CINreferralDate', episode.referredOn),
    ...value('ReferralSource', codeIn(year, episode.source)),
    ...value('PrimaryNeedCode', episode.primaryNeed),
    ...value('CINclosureDate', episode.closedOn),
    ...value('ReasonForClosure', codeIn(year, episode.closureReason)),
    ...value('DateOfInitialCPC', episode.conferenceOn),
    ...episode.assessments.map(assessment),
    ...episode.childInNeedPlans.map(childInNeedPlan),
    ...episode.enquiries.map(enquiry),
    ...yesNo('ReferralNFA', episode.noFurtherAction),
    ...episode.protectionPlans.map(protectionPlan),
  );
}

function assessment({ startedOn, authorisedOn, factors }: CensusAssessment): Element {
  return element(
    'Assessments',
    ...value('AssessmentActualStartDate', startedOn),
    ...value('AssessmentAuthorisationDate', authorisedOn),
    ...group('FactorsIdentifiedAtAssessment', 'AssessmentFactors', factors),
  );
}

function childInNeedPlan({ startedOn, endedOn }: CensusPlan): Element {
  return element('CINPlanDates', ...value('CINPlanStartDate', startedOn), ...value('CINPlanEndDate', endedOn));
}

function enquiry(one: CensusEnquiry): Element {
  return element(
    'Section47',
    ...value('S47ActualStartDate', one.startedOn),
    ...value('InitialCPCtarget', one.conferenceDueOn),
    ...value('DateOfInitialCPC', one.conferenceOn),
    ...yesNo('ICPCnotRequired', one.conferenceNotRequired),
  );
}

function protectionPlan(plan: CensusProtectionPlan): Element {
  return element(
    'ChildProtectionPlans',
    ...value('CPPstartDate', plan.startedOn),
    ...value('CPPendDate', plan.endedOn),
    ...value('InitialCategoryOfAbuse', plan.initialCategory),
    ...value('LatestCategoryOfAbuse', plan.latestCategory),
    ...value('NumberOfPreviousCPP', String(plan.previousPlans)),
    ...group('Reviews', 'CPPreviewDate', plan.reviewedOn),
  );
}
