import { type Measure } from '../measure.types';
import { type SimplePopulation } from '../population.types';

const both = ['2012-13', 'today'] as const;
const base = { group: 'protection', sets: both, ruleSet: 'both', counted: 'overPeriod' } as const;
const children = 'Children under 18 at the middle of the year before the 31 March that ends the year (ONS)';

/** Conferences that sat. One that a senior manager decided against did not. */
const conferences: SimplePopulation = {
  from: 'endedWork',
  rules: ['initial-conference', 'pre-birth-conference', 'transfer-in-conference'],
  kinds: ['initialConference'],
  notWhile: 'withdrawn',
};
const enquiries: SimplePopulation = { from: 'openedStages', kind: 'section47Enquiry' };
const discussions = ['strategyDiscussion.discussionHeld'] as const;
const held = ['initialConference.conferenceHeld', 'childProtectionPlan.conferenceHeld'] as const;

/** From the strategy discussion to the initial conference. */
export const protection: readonly Measure[] = [
  {
    ...base,
    id: 'section-47-enquiries',
    title: 'Section 47 enquiries',
    unit: 'number',
    numerator: 'Enquiries begun in the period; each occasion counts',
    source: 'Local authority interactive tool, measure 217',
    population: enquiries,
  },
  {
    ...base,
    id: 'section-47-rate',
    title: 'Section 47 enquiries for each 10,000 children',
    unit: 'rate',
    numerator: 'Enquiries begun in the period; each occasion counts',
    denominator: children,
    source: 'Local authority interactive tool, measure 217',
    population: enquiries,
  },
  {
    ...base,
    id: 'conferences',
    title: 'Initial conferences',
    unit: 'number',
    numerator: 'Initial child protection conferences held in the period; each occasion counts',
    source: 'Local authority interactive tool, measure 269',
    population: conferences,
  },
  {
    ...base,
    id: 'conference-rate',
    title: 'Initial conferences for each 10,000 children',
    unit: 'rate',
    numerator: 'Initial child protection conferences held in the period; each occasion counts',
    denominator: children,
    source: 'Local authority interactive tool, measure 269',
    population: conferences,
  },
  {
    ...base,
    id: 'conferences-in-time',
    title: 'Initial conferences within 15 working days',
    unit: 'percent',
    better: 'higher',
    numerator:
      'Of those, held before the conference’s clock ended: 15 working days from the strategy discussion that began the enquiry; before birth and on a transfer, by the clock of that kind',
    denominator: 'All initial conferences held in the period',
    source: 'Local authority interactive tool, measure 218; inspection report, paragraphs 21 and 75',
    population: conferences,
  },
  {
    ...base,
    id: 'section-47-to-conference',
    title: 'Initial conferences for each 100 section 47 enquiries',
    unit: 'percent',
    numerator: 'Initial conferences held in the period',
    denominator: 'Section 47 enquiries begun in the period',
    source: 'Ratio of two published numbers',
    population: { from: 'ratio', numerator: conferences, denominator: enquiries },
  },
  {
    ...base,
    id: 'conference-to-plan',
    title: 'Plans for each 100 initial conferences',
    unit: 'percent',
    numerator: 'Child protection plans begun in the period',
    denominator: 'Initial conferences held in the period',
    source: 'Ratio of two published numbers',
    population: {
      from: 'ratio',
      numerator: { from: 'openedStages', kind: 'childProtectionPlan' },
      denominator: conferences,
    },
  },
  {
    ...base,
    id: 'countersigned-in-time',
    title: 'Strategy discussions and section 47 outcomes countersigned in time',
    unit: 'percent',
    better: 'higher',
    numerator: 'Of those, countersigned by a senior manager before the clock ended',
    denominator: 'Outcomes whose wait for a senior manager ended in the period',
    source: 'Inspection report, paragraph 3 (immediately) and paragraph 45',
    population: {
      from: 'endedWork',
      rules: ['countersignature'],
      kinds: ['strategyDiscussion', 'section47Enquiry'],
    },
  },
  {
    ...base,
    id: 'conferences-returned-by-scrutiny',
    title: 'Requests for a conference that scrutiny returned',
    unit: 'percent',
    numerator: 'Of those, returned with reasons',
    denominator: 'Requests for an initial conference scrutinised in the period',
    source: 'Inspection report, paragraph 52',
    population: { from: 'facts', types: ['initialConference.conferenceScrutinised'], yes: 'returned' },
  },
  {
    ...base,
    id: 'conferences-child-came',
    title: 'Conferences to which the child came',
    unit: 'percent',
    better: 'higher',
    numerator: 'Of those, at which the child was',
    denominator: 'Initial and review conferences decided in the period, but for children under four',
    source: 'Inspection report, paragraph 3 (within three months) and paragraphs 34 and 59',
    population: {
      from: 'facts',
      types: ['initialConference.conferenceDecided', 'childProtectionPlan.reviewDecided'],
      yes: 'childCame',
    },
  },
  {
    ...base,
    id: 'conferences-gp-took-part',
    title: 'Conferences in which the GP took part',
    unit: 'percent',
    better: 'higher',
    numerator: 'Of those, to which the GP came or sent a report',
    denominator: 'Initial and review conferences held in the period',
    source: 'Inspection report, paragraph 52',
    population: { from: 'facts', types: held, yes: 'gpTookPart' },
  },
  {
    ...base,
    id: 'conferences-agency-chair',
    title: 'Conferences chaired by agency staff',
    unit: 'percent',
    better: 'lower',
    numerator: 'Of those, with a chair who is employed through an agency',
    denominator: 'Initial and review conferences held in the period',
    source: 'Inspection report, paragraph 3 (within three months) and paragraph 52',
    population: { from: 'facts', types: held, yes: 'agencyChair' },
  },
  {
    ...base,
    id: 'strategy-three-agencies',
    title: 'Strategy discussions with three agencies or more',
    unit: 'percent',
    better: 'higher',
    numerator: 'Of those, with at least three agencies present, social care among them',
    denominator: 'Strategy discussions held in the period',
    source: 'Inspection report, paragraph 44',
    population: { from: 'facts', types: discussions, yes: 'threeAgencies' },
  },
  {
    ...base,
    id: 'strategy-police-only',
    title: 'Strategy discussions with the police alone',
    unit: 'percent',
    better: 'lower',
    numerator: 'Of those, with nobody but the police beside social care',
    denominator: 'Strategy discussions held in the period',
    source: 'Inspection report, paragraph 44',
    population: { from: 'facts', types: discussions, yes: 'policeOnly' },
  },
];
