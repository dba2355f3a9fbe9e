import { paths } from '../shared/paths';
import { type Me } from '../shared/visit/me';
import { maySign } from '../shared/visit/navigation';
import { type PageModel } from '../shared/visit/page';

interface Door {
  text: string;
  hint: string;
  href: string;
  for: (me: Me) => boolean;
}

/** Who prepares, chairs or attends conferences. Managers do, too. */
const conferring = ['CONFERENCE_CHAIR', 'QA_SCRUTINEER', 'SOCIAL_WORKER', 'NQSW', 'CWDS_SOCIAL_WORKER', 'ADVOCATE'];

/** Ways in, most used first. */
const doors: readonly Door[] = [
  {
    text: 'Contacts waiting for a decision',
    hint: 'Most urgent first',
    href: paths.contactQueue,
    for: (me) => me.may('read', 'Enquiry') && me.may('read', 'Contact'),
  },
  {
    text: 'Find a child',
    hint: 'By name and date of birth, or by an id',
    href: paths.search,
    for: (me) => me.may('search', 'Person'),
  },
  {
    text: 'New contact',
    hint: 'A call, an enquiry form, a police notification: one page',
    href: paths.newContact,
    for: (me) => me.may('create', 'Enquiry'),
  },
  {
    text: 'What you have sent',
    hint: 'That it arrived, and what the council decided',
    href: paths.sentEnquiries,
    for: (me) => me.may('follow', 'Enquiry'),
  },
  {
    text: 'My work',
    hint: 'Stages that are yours, what is due first is first',
    href: paths.myWork,
    for: (me) => (me.may('read', 'Stage') && !me.has('INSPECTOR')) || me.has('COMPLAINTS_OFFICER'),
  },
  {
    text: 'Calendar',
    hint: 'Your upcoming clocks, day by day, late ones first',
    href: paths.calendar,
    for: (me) => me.may('read', 'Deadline') && !me.has('INSPECTOR'),
  },
  {
    text: 'Conferences',
    hint: 'Initial conferences and reviews that come, with all that is read before them',
    href: paths.conferences,
    for: (me) => me.has(...conferring) || me.may('authorise', 'Stage'),
  },
  {
    text: 'Waiting for your signature',
    hint: 'Texts and outcomes to sign, authorise or countersign',
    href: paths.signOffs,
    for: maySign,
  },
  {
    text: 'Team board',
    hint: 'Late, due soon, unallocated, drifting plans, signatures, caseloads',
    href: paths.boards,
    for: (me) => me.may('read', 'Board'),
  },
  {
    text: 'Likely to be late',
    hint: 'Open work by team, kind of work and reason, from what became of work like it',
    href: paths.forecast,
    for: (me) => me.may('read', 'Board'),
  },
  {
    text: 'Measures',
    hint: 'How the council, a service or a team does, with what stands behind each figure',
    href: paths.measures,
    for: (me) => me.may('read', 'Measure'),
  },
  {
    text: 'Weekly reports',
    hint: 'Each week as it was known when it was over, beside an earlier one',
    href: paths.weeklyReports,
    for: (me) => me.may('read', 'Measure'),
  },
  {
    text: 'Quality',
    hint: 'Audits of case files, complaints, and what they ask of people',
    href: paths.quality,
    for: (me) => me.may('read', 'Audit') || me.may('read', 'QualityAction'),
  },
  {
    text: 'Inspections',
    hint: 'When inspectors are let in, the samples that are drawn, and what they look at',
    href: paths.inspections,
    for: (me) => me.may('read', 'Inspection'),
  },
  {
    text: 'Census check',
    hint: 'What would be sent back of the Children in Need census, rule by rule and child by child',
    href: paths.censusCheck,
    for: (me) => me.has('PERFORMANCE_ANALYST', 'LEADERSHIP', 'SENIOR_MANAGER', 'AUDITOR', 'INSPECTOR'),
  },
  {
    text: 'Work that nobody holds',
    hint: 'Open work of your teams without a worker',
    href: paths.unallocated,
    for: (me) => me.may('allocate', 'Stage'),
  },
  {
    text: 'Late and due soon',
    hint: 'Clocks that are late or soon will be',
    href: paths.lateAndDueSoon,
    for: (me) => me.may('read', 'Deadline'),
  },
  {
    text: 'Open a restricted record',
    hint: 'When a child cannot wait, by its id: senior managers are told',
    href: paths.openRecord,
    for: (me) => me.may('breakGlass', 'Person'),
  },
  {
    text: 'Records at their end',
    hint: 'Whose time to be kept is over, and which records are held for an inquiry, a claim or a court',
    href: paths.retention,
    for: (me) => me.may('hold', 'Person'),
  },
  {
    text: 'Cover while away',
    hint: 'Who stands in for you, and for whom you stand in',
    href: paths.cover,
    for: (me) => me.may('read', 'Delegation'),
  },
  {
    text: 'How the service stands',
    hint: 'Workers, stages that stand still, messages on their way, the ledger',
    href: paths.operations,
    for: (me) => me.may('read', 'Delivery'),
  },
  {
    text: 'Bank holidays',
    hint: 'Days that are not worked, and what would move before you add one',
    href: paths.bankHolidays,
    for: (me) => me.may('administer', 'Calendar'),
  },
  {
    text: 'People',
    hint: 'Who works here: team, manager, cover; somebody joins or leaves',
    href: paths.staff,
    for: (me) => me.may('administer', 'Staff'),
  },
  {
    text: 'Teams',
    hint: 'Each with its people',
    href: paths.teams,
    for: (me) => me.may('administer', 'Staff'),
  },
  {
    text: 'Policies',
    hint: 'Timescales, ladders, caps and baselines, with their history',
    href: paths.policies,
    for: (me) => me.may('administer', 'Policy'),
  },
];

export interface HomeView extends PageModel {
  doors: readonly { text: string; hint: string; href: string }[];
}

export function homeView(me: Me): HomeView {
  return {
    title: `Hello, ${me.name}`,
    doors: doors.filter((door) => door.for(me)).map(({ text, hint, href }) => ({ text, hint, href })),
  };
}
