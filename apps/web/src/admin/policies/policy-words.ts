import { policies, type PolicyName } from '#libs/journey';
import { type Wording } from '../../forms/wording';

/** What the pages call each policy. */
export const titles: Readonly<Record<PolicyName, string>> = {
  timescales: 'Timescales, warnings and ladders',
  domesticAbuseBaseline: 'Repeat domestic abuse',
  reReferralMonths: 'Re-referrals',
  childPopulation: 'Children in the area',
  protectedPeriodMonths: 'Keeping the same worker after a plan',
  supervision: 'Supervision',
  caseloads: 'Caseload caps',
  missingEpisodes: 'Children who go missing',
  restrictedRecords: 'Restricted records',
  formDrafts: 'Unfinished forms',
  retention: 'How long records are kept',
  plainEnglish: 'Plain English',
  quality: 'Audits, practice standards and complaints',
  notifications: 'Who is told when a clock rings',
};

/** In a sentence or two, as the policy itself says it. */
export function aboutPolicy(name: PolicyName): string {
  return policies[name].meta()?.description ?? '';
}

const units: Wording = {
  'value.windowMonths': { hint: 'Months, 1 to 120' },
  'value.windowDays': { hint: 'Days, 1 to 1,000' },
  'value.briefBelowWords': { hint: '0 flags none' },
  'value.breakGlassMinutes': { hint: '5 to 720 minutes' },
  'value.keptForDays': { hint: '1 to 365 days' },
  'value.untilAge': { hint: 'Years of age, 18 to 110' },
  'value.closedYears': { hint: 'Years, 1 to 110' },
  'value.contactYears': { hint: 'Years, 1 to 110' },
  'value.newlyQualified': { hint: 'Children, 1 to 200. A manager may go above it with reasons' },
  'value.others': { hint: 'Children, 1 to 200' },
};

const months: Wording = { value: { hint: 'Months, 1 to 120' } };

const answeredIn = { label: 'Working days until the answer', hint: '1 to 250' };
const withMoreTime = { label: 'Working days with more time, at most', hint: '1 to 250' };

const byPolicy: Partial<Record<PolicyName, Wording>> = {
  reReferralMonths: months,
  protectedPeriodMonths: months,
  plainEnglish: {
    'value.terms': { label: 'The council’s own terms' },
    'value.acronyms': { label: 'The council’s own acronyms', hint: 'A text must explain them' },
    'value.allowedAcronyms': { label: 'Acronyms that families know', hint: 'They are not reported' },
    'value.leaveAlone': { label: 'Words and names that are left alone', hint: 'Such as the name of a local charity' },
    'value.leaveAlone.*': { label: 'Words or a name' },
    'value.texts': { label: 'Texts that are checked when they are handed in' },
    'value.texts.assessment': { label: 'Assessments' },
    'value.texts.plan': { label: 'Plans' },
    'value.texts.strategyDiscussion': { label: 'Strategy discussions' },
    'value.texts.enquiry': { label: 'Section 47 enquiries' },
    'value.texts.conference': { label: 'Conferences' },
    'value.texts.closure': { label: 'Closures' },
    'value.texts.letter': { label: 'Letters' },
  },
  notifications: {
    'value.unallocated': { label: 'While nobody holds the work' },
    'value.unallocated.contact': { label: 'Who is told of a contact in the worker’s place' },
    'value.unallocated.assessment': { label: 'Who is told of any other work in the worker’s place' },
    'value.breach': { label: 'Who hears that a clock has run out' },
    'value.teamManager': { label: 'Who is told on the team manager’s step', hint: 'Those of the team' },
    'value.headOfService': { label: 'Who is told on the head of service’s step' },
    'value.email': { label: 'What goes out by mail as well' },
    'value.digestAt': { label: 'When the daily mail goes out', hint: 'In London, such as 08:00' },
  },
  timescales: {
    'value.ruleSet': {
      label: 'Edition of the guidance that new work follows',
      hint: 'By date: the edition in force when the clock starts',
    },
  },
  quality: {
    'value.auditsEachMonth': { label: 'Case files that each manager audits in a month', hint: '0 to 50' },
    'value.sampleSize': { label: 'Case files in a sample', hint: '1 to 50' },
    'value.standards': { label: 'Practice standards', hint: 'Every audit grades each of them' },
    'value.standards.*.code': {
      label: 'Short name',
      hint: 'Letters and digits. What was graded under it stays under it',
    },
    'value.standards.*.title': { label: 'What a good case file shows' },
    'value.themes': { label: 'Themes of themed audits' },
    'value.themes.*.code': { label: 'Short name', hint: 'Letters and digits' },
    'value.themes.*.title': { label: 'Theme' },
    'value.complaints': { label: 'How long complaints take' },
    'value.complaints.localResolution': { label: 'Stage 1: solved by the people who work with the family' },
    'value.complaints.localResolution.days': answeredIn,
    'value.complaints.localResolution.longest': withMoreTime,
    'value.complaints.investigation': { label: 'Stage 2: investigated, with an independent person' },
    'value.complaints.investigation.days': answeredIn,
    'value.complaints.investigation.longest': withMoreTime,
    'value.complaints.reviewPanel': { label: 'Stage 3: a review panel' },
    'value.complaints.reviewPanel.days': { label: 'Working days until the panel meets', hint: '1 to 250' },
    'value.complaints.reviewPanel.answerDays': { label: 'Working days from the panel to the answer', hint: '1 to 250' },
  },
  childPopulation: {
    'value.midYears': { label: 'Children under 18 at the middle of a year', hint: 'As the ONS tells them' },
    'value.midYears.*.year': { label: 'Year' },
    'value.midYears.*.children': { label: 'Children' },
  },
};

export function wordingOf(name: PolicyName): Wording {
  return { value: { label: aboutPolicy(name) }, ...units, ...byPolicy[name] };
}
