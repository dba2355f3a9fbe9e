import { annexCodes } from '#libs/returns';
import { type ChildTakenOver } from '#libs/record';
import { Reading } from '../reading';
import { type AnnexRow } from './annex-rows';

const { caseStatuses, categoryCodes, closureCodes, ethnicityCodes, genders, needCodes, sourceCodes, unknown, yesOrNo } =
  annexCodes;

/** A row of Annex A in codes and London dates. */
export type AnnexFact = { child: ChildTakenOver; row: string; file: string; teamName?: string; workerName?: string } & (
  | { list: 1 }
  | { list: 2; startedOn: string; completedOn?: string }
  | { list: 3; startedOn: string; sourceCode: string; noFurtherAction: boolean }
  | { list: 4; startedOn: string; authorisedOn?: string }
  | { list: 5; startedOn: string; conferenceNotRequired?: boolean; conferenceOn?: string }
  | {
      list: 6;
      startedOn: string;
      primaryNeed: string;
      seenOn?: string;
      closed?: { on: string; reason: string };
      status: keyof typeof statuses;
    }
  | {
      list: 7;
      startedOn: string;
      endedOn?: string;
      initialCategory: string;
      latestCategory: string;
      visitedOn?: string;
      neverVisited?: true;
      seenAlone?: boolean;
      reviewedOn: string[];
      previousPlans: number;
    }
);

/** Annex A knows two more; neither has a plan of ours. */
const statuses = { ...caseStatuses, lookedAfter: 'a) Looked after child', careLeaver: 'f) Care leaver' } as const;

const answers = { yes: yesOrNo(true), no: yesOrNo(false), unknown };

/** What the row says; or all that is wrong with it. */
export function annexFact(row: AnnexRow, today: string): AnnexFact | { problems: readonly string[]; child?: string } {
  const cells = new Reading(row.cells, today);
  const key = cells.needed('Child Unique ID');
  const told = common(cells, key, row);
  const isBorn = told.child.bornOn !== undefined && told.child.bornOn <= today;
  const fact = { ...told, ...ofList(row.list, cells, isBorn) } as AnnexFact;
  if (cells.problems.length === 0) return plain(fact);
  return { problems: cells.problems, ...(key === '' ? {} : { child: key }) };
}

function common(cells: Reading, key: string, { row, file }: AnnexRow) {
  const bornOn = cells.day('Date of Birth', { future: true });
  const ethnicity = cells.code('Ethnicity', ethnicityCodes);
  const teamName = cells.text('Allocated Team');
  const workerName = cells.text('Allocated Worker');
  const child = { key, sex: cells.code('Gender', genders) ?? 'U', bornOn, ethnicity };
  return { row, file, child: plain(child), teamName, workerName };
}

function ofList(list: AnnexRow['list'], cells: Reading, isBorn: boolean): object | undefined {
  switch (list) {
    case 1:
      return { list };
    case 2: {
      const startedOn = cells.neededDay('Assessment start date');
      const completedOn = cells.day('Assessment completion date');
      cells.inOrder(startedOn, completedOn, 'the assessment was completed before it began');
      return { list, startedOn, completedOn };
    }
    case 3: {
      const startedOn = cells.neededDay('Date of referral');
      const sourceCode = cells.code('Referral Source', sourceCodes) ?? '10';
      return { list, startedOn, sourceCode, noFurtherAction: yes(cells, 'Referral NFA?') === true };
    }
    case 4: {
      const startedOn = cells.neededDay('Continuous Assessment Start Date');
      const authorisedOn = cells.day('Continuous Assessment Date of Authorisation');
      cells.inOrder(startedOn, authorisedOn, 'the assessment was authorised before it began');
      return { list, startedOn, authorisedOn };
    }
    case 5: {
      const startedOn = cells.neededDay('Strategy discussion initiating Section 47 Enquiry Start Date');
      const conferenceOn = cells.day('Date of Initial Child Protection Conference');
      cells.inOrder(startedOn, conferenceOn, 'the conference was held before the enquiry began');
      const conferenceNotRequired = yes(cells, 'Was an Initial Child Protection Conference deemed unnecessary?');
      return { list, startedOn, conferenceNotRequired, conferenceOn };
    }
    case 6:
      return { list, ...need(cells) };
    case 7:
      return { list, ...protection(cells, isBorn) };
  }
}

function need(cells: Reading) {
  const startedOn = cells.neededDay('CIN Start Date');
  const closedOn = cells.day('CIN Closure Date');
  const reason = cells.code('Reason for Closure', closureCodes);
  cells.inOrder(startedOn, closedOn, 'the case was closed before it began');
  if (closedOn !== undefined && reason === undefined) cells.problems.push('a closed case has no reason for closure');
  if (closedOn === undefined && reason !== undefined) cells.problems.push('there is a reason for closure and no date');
  const closed = closedOn === undefined || reason === undefined ? undefined : { on: closedOn, reason };
  cells.needed('Case Status');
  const status = cells.code('Case Status', statuses);
  if (status === 'closed' && closedOn === undefined) cells.problems.push('a closed case has no closure date');
  const primaryNeed = cells.code('Primary Need Code', needCodes) ?? 'N0';
  return { startedOn, primaryNeed, seenOn: cells.day('Date Child Was Last Seen'), closed, status };
}

/** Before birth the mother is visited, and the list has visits to children only. */
function protection(cells: Reading, isBorn: boolean) {
  const startedOn = cells.neededDay('Child Protection Plan Start Date');
  const endedOn = cells.day('Child Protection Plan End Date');
  const visitedOn = cells.day('Date of the Last Statutory Visit');
  const reviewedOn = cells.day('Date of latest review conference');
  cells.needed('Initial Category of Abuse');
  const initialCategory = cells.code('Initial Category of Abuse', categoryCodes);
  const latestCategory = cells.code('Latest Category of Abuse', categoryCodes) ?? initialCategory;
  cells.inOrder(startedOn, endedOn, 'the plan ended before it began');
  cells.inOrder(startedOn, reviewedOn, 'the plan was reviewed before it began');
  return {
    ...{ startedOn, endedOn, visitedOn, initialCategory, latestCategory },
    ...(isBorn && visitedOn === undefined ? { neverVisited: true as const } : {}),
    ...{ seenAlone: yes(cells, 'Was the Child Seen Alone?'), reviewedOn: reviewedOn === undefined ? [] : [reviewedOn] },
    previousPlans: cells.count('Number of Previous Child Protection Plans'),
  };
}

function yes(cells: Reading, head: string): boolean | undefined {
  const answer = cells.code(head, answers);
  return answer === undefined || answer === 'unknown' ? undefined : answer === 'yes';
}

/** Without what is not known. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
