import { type Measure } from '../measure.types';

const both = ['2012-13', 'today'] as const;
const base = {
  group: 'practice',
  sets: both,
  ruleSet: 'both',
  counted: 'overPeriod',
  unit: 'percent',
  better: 'higher',
} as const;

/** What runs through all of the work. */
export const practice: readonly Measure[] = [
  {
    ...base,
    id: 'visits-seen-alone',
    title: 'Visits on which the child was seen alone',
    numerator: 'Of those, with the child seen alone',
    denominator:
      'Visits under a child protection plan, a child in need plan, a section 47 enquiry or a private fostering arrangement, but for children too young for it, not born or not there yet',
    source: 'Inspection report, paragraph 57; Annex A',
    population: {
      from: 'facts',
      types: [
        'childProtectionPlan.visitRecorded',
        'childInNeedPlan.visitRecorded',
        'section47Enquiry.childSeen',
        'privateFostering.visited',
      ],
      yes: 'seenAlone',
    },
  },
  {
    ...base,
    id: 'workers-changed-soon-after-plan',
    title: 'Changes of worker soon after a protection plan',
    better: 'lower',
    numerator: 'Of those, in the council’s protected time after a child protection plan ended',
    denominator: 'Changes of a child’s worker in the period',
    source: 'Inspection report, paragraph 3 (within three months) and paragraph 22',
    population: { from: 'facts', types: ['journey.workerTransferred'], yes: 'soonAfterPlan' },
  },
  {
    ...base,
    id: 'onward-referrals-without-service',
    title: 'Onward referrals for which there is no service',
    better: 'lower',
    numerator: 'Of those, to a service that is not there or takes nobody',
    denominator: 'Onward referrals in the period, of the child or somebody of the family',
    source: 'Inspection report, paragraph 3 (within six months) and paragraph 29',
    population: { from: 'facts', types: ['journey.referredOnward'], yes: 'gap' },
  },
  {
    ...base,
    id: 'sign-offs-in-time',
    title: 'Texts signed or returned in time',
    numerator: 'Of those, answered before the clock ended',
    denominator: 'Texts that stopped waiting for a manager’s signature in the period',
    source: 'The council’s own timescale; inspection report, paragraph 45',
    population: {
      from: 'endedWork',
      rules: ['sign-off'],
      kinds: [
        'initialAssessment',
        'coreAssessment',
        'singleAssessment',
        'childInNeedPlan',
        'privateFostering',
        'journey',
      ],
    },
  },
];
