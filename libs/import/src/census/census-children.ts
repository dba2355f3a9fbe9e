import { abuseCategories, closureReasons, ethnicities, primaryNeeds, referralSources } from '#libs/journey';
import { type ChildTakenOver } from '#libs/record';
import { type Found, type FoundEpisode, type Place } from '../found.types';
import { Reading } from '../reading';
import { type When } from '../when';
import { earlierWork, openWork, plansBefore, type ToldPlan, type ToldWork } from '../work-of';
import { type XmlElement } from './xml-children';

const sexes = { M: '1', F: '2', U: '0' };
const yesNo = { yes: '1', no: '0', true: 'true', false: 'false' };

/** One child of a census: its journeys; or why it is refused, whole. */
export function censusChildren(element: XmlElement, place: Place, when: When): Found {
  const problems: string[] = [];
  const child = childIn(element, when, problems);
  const details = element.children.CINdetails ?? [];
  if (details.length === 0) problems.push('there is no episode (CINdetails)');
  const episodes = details.map((one) => episodeIn(one, when, problems));
  const days = episodes.map(({ startedOn }) => startedOn);
  if (new Set(days).size < days.length) problems.push('two episodes begin on the same day');
  if (problems.length > 0) {
    const about = child.key === '' ? {} : { child: child.key };
    return { episodes: [], leftOut: [], refused: [{ ...place, ...about, reason: [...new Set(problems)].join('; ') }] };
  }
  const before = plansBefore(episodes.flatMap(({ told }) => told.protectionPlans));
  const found = episodes.map(({ told, ...one }): FoundEpisode => ({
    ...{ ...place, ...one, child, parts: [], kind: 'episodeOfNeed' },
    work: openWork(told, when.now),
    earlier: { ...earlierWork(told), plansBefore: before },
  }));
  return { episodes: found.sort((a, b) => a.startedOn.localeCompare(b.startedOn)), leftOut: [], refused: [] };
}

function childIn({ children }: XmlElement, { today }: When, problems: string[]): ChildTakenOver {
  const ids = cellsOf(children.ChildIdentifiers?.[0]);
  const traits = children.ChildCharacteristics?.[0];
  const cells = new Reading({ ...ids, ...cellsOf(traits) }, today);
  const disabilities = (traits?.children.Disabilities?.[0]?.children.Disability ?? []).map(({ text }) => text.trim());
  const child = {
    key: cells.needed('LAchildID'),
    upn: cells.text('UPN'),
    bornOn: cells.day('PersonBirthDate'),
    expectedOn: cells.day('ExpectedPersonBirthDate', { future: true }),
    sex: cells.code(cells.text('Sex') === undefined ? 'GenderCurrent' : 'Sex', { ...sexes, 'not known': '9' }) ?? 'U',
    ethnicity: cells.code('Ethnicity', ethnicities.words),
    ...(disabilities.length === 0 ? {} : { disabilities }),
  };
  problems.push(...cells.problems);
  return known({ ...child, sex: child.sex === 'not known' ? 'U' : child.sex });
}

type Episode = Pick<FoundEpisode, 'startedOn' | 'sourceCode' | 'primaryNeed' | 'closed'> & { told: ToldWork };

function episodeIn(element: XmlElement, when: When, problems: string[]): Episode {
  const cells = new Reading(cellsOf(element), when.today);
  const startedOn = cells.neededDay('CINreferralDate');
  const closedOn = cells.day('CINclosureDate');
  const reason = cells.code('ReasonForClosure', closureReasons.words);
  const noFurtherAction = yes(cells, 'ReferralNFA');
  cells.inOrder(startedOn, closedOn, 'the case was closed before it began');
  if (closedOn !== undefined && reason === undefined && !noFurtherAction)
    cells.problems.push('a closed case has no reason for closure');
  const over = closedOn ?? (noFurtherAction ? startedOn : undefined);
  const episode = {
    startedOn,
    sourceCode: cells.code('ReferralSource', referralSources.words) ?? '10',
    primaryNeed: cells.code('PrimaryNeedCode', primaryNeeds.words),
    closed: over === undefined ? undefined : { on: over, reason: reason ?? 'noFurtherAction' },
  };
  problems.push(...cells.problems);
  return { ...known(episode), told: { ...workIn(element, when, problems), noFurtherAction } };
}

function workIn({ children }: XmlElement, { today }: When, problems: string[]): Omit<ToldWork, 'noFurtherAction'> {
  const each = <T extends object>(name: string, read: (cells: Reading, element: XmlElement) => T): T[] =>
    (children[name] ?? []).map((element) => {
      const cells = new Reading(cellsOf(element), today);
      const value = known(read(cells, element));
      problems.push(...cells.problems);
      return value;
    });
  return {
    assessments: each('Assessments', (cells, element) => {
      const startedOn = cells.neededDay('AssessmentActualStartDate');
      const authorisedOn = cells.day('AssessmentAuthorisationDate');
      cells.inOrder(startedOn, authorisedOn, 'an assessment was authorised before it began');
      const factors = element.children.FactorsIdentifiedAtAssessment?.[0]?.children.AssessmentFactors ?? [];
      return { startedOn, authorisedOn, factors: factors.map(({ text }) => text.trim()) };
    }),
    enquiries: each('Section47', (cells) => {
      const startedOn = cells.neededDay('S47ActualStartDate');
      const conferenceOn = cells.day('DateOfInitialCPC');
      cells.inOrder(startedOn, conferenceOn, 'a conference was held before its enquiry began');
      return { startedOn, conferenceOn, conferenceNotRequired: yes(cells, 'ICPCnotRequired') || undefined };
    }),
    needPlans: each('CINPlanDates', (cells) => {
      const startedOn = cells.neededDay('CINPlanStartDate');
      const endedOn = cells.day('CINPlanEndDate');
      cells.inOrder(startedOn, endedOn, 'a plan ended before it began');
      return { startedOn, endedOn };
    }),
    protectionPlans: each('ChildProtectionPlans', protectionPlan),
  };
}

function protectionPlan(cells: Reading, { children }: XmlElement): ToldPlan {
  const startedOn = cells.neededDay('CPPstartDate');
  const endedOn = cells.day('CPPendDate');
  cells.inOrder(startedOn, endedOn, 'a plan ended before it began');
  const inWrapper = (children.Reviews ?? []).flatMap((one) => one.children.CPPreviewDate ?? []);
  const reviewedOn = [...inWrapper, ...(children.CPPreviewDate ?? [])].map(({ text }) => {
    const on = cells.dayIn(text, 'CPPreviewDate');
    cells.inOrder(startedOn, on, 'a plan was reviewed before it began');
    return on;
  });
  const category = { initialCategory: cells.code('InitialCategoryOfAbuse', abuseCategories.words) };
  const latestCategory = cells.code('LatestCategoryOfAbuse', abuseCategories.words);
  const days = { startedOn, endedOn, reviewedOn: reviewedOn.filter((on): on is string => on !== undefined).sort() };
  return known({ ...days, ...category, latestCategory, previousPlans: cells.count('NumberOfPreviousCPP') });
}

/** Elements without anything in them but text, the first of each name. */
function cellsOf(element: XmlElement | undefined): Record<string, string> {
  const entries = Object.entries(element?.children ?? {}).flatMap(([name, [first]]) =>
    first === undefined || Object.keys(first.children).length > 0 ? [] : [[name, first.text] as const],
  );
  return Object.fromEntries(entries);
}

function yes(cells: Reading, name: string): boolean {
  const answer = cells.code(name, yesNo);
  return answer === 'yes' || answer === 'true';
}

function known<T extends object>(value: T): { [K in keyof T]: T[K] } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
