import { type Measure } from '../measure.types';

const base = { group: 'assessment', counted: 'overPeriod', unit: 'percent', better: 'higher' } as const;
const kinds = ['initialAssessment', 'coreAssessment', 'singleAssessment'] as const;
const rules = ['initial-assessment', 'core-assessment', 'single-assessment'] as const;
const both = ['2012-13', 'today'] as const;

const inTime = (days: number): string =>
  `Of those, authorised before the assessment’s clock of ${days} working days ended; more time that was agreed explains lateness and does not undo it`;

/** Assessments in time, and what was seen in them. */
export const assessments: readonly Measure[] = [
  {
    ...base,
    id: 'initial-assessments-in-time',
    title: 'Initial assessments within 10 working days',
    sets: ['2012-13'],
    ruleSet: 'wt2010',
    numerator: inTime(10),
    denominator: 'Initial assessments authorised in the period',
    source: 'Former national indicator 59; inspection report, paragraphs 21 and 75',
    population: { from: 'endedWork', rules: ['initial-assessment'] },
  },
  {
    ...base,
    id: 'core-assessments-in-time',
    title: 'Core assessments within 35 working days',
    sets: ['2012-13'],
    ruleSet: 'wt2010',
    numerator: inTime(35),
    denominator: 'Core assessments authorised in the period',
    source: 'Former national indicator 60; inspection report, paragraphs 21 and 75',
    population: { from: 'endedWork', rules: ['core-assessment'] },
  },
  {
    ...base,
    id: 'assessments-in-time',
    title: 'Assessments within 45 working days',
    sets: ['today'],
    ruleSet: 'wt2013',
    numerator: inTime(45),
    denominator: 'Assessments authorised in the period',
    source: 'Local authority interactive tool, measure 304',
    population: { from: 'endedWork', rules: ['single-assessment'] },
  },
  {
    ...base,
    id: 'assessments-seen-alone',
    title: 'Assessments in which the child was seen alone',
    sets: both,
    ruleSet: 'both',
    numerator: 'Of those, with the child seen alone',
    denominator: 'Assessments authorised in the period, but for children too young to be seen alone or not born yet',
    source: 'Inspection report, paragraph 57; Annex A',
    population: {
      from: 'endedWork',
      ...{ rules, kinds, yesIn: ['submission', 'codes', 'seenAlone'] },
      leaveOut: { in: ['submission', 'codes', 'notSeenAloneReason'], is: ['tooYoung'] },
    },
  },
  {
    ...base,
    id: 'assessments-chronology-used',
    title: 'Assessments that used the chronology',
    sets: both,
    ruleSet: 'both',
    numerator: 'Of those, written with the child’s chronology consulted',
    denominator: 'Assessments authorised in the period',
    source: 'Inspection report, paragraph 50',
    population: { from: 'endedWork', rules, kinds, yesIn: ['submission', 'codes', 'chronologyConsulted'] },
  },
];
