import { demoPeople } from '#libs/embedded';
import { allocates, chapter, does } from '../../telling/acts';
import { assesses } from '../../telling/assessing';
import { arrives, child, isDecided, isScreened } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { came } from '../../telling/meetings';
import { type Step } from '../../telling/scene';
import { signs } from '../../telling/signing';
import { at, begins, opens } from '../../telling/stages';

export interface Referred {
  title: string;
  referredAt: string;
  name: string;
  /** The assessments that the guidance of that day asks for, in their order. */
  assessments: readonly string[];
}

/** Referred, discussed on Thursday 18 April, enquired about until 2 May, assessed. */
export function oneChild({ title, referredAt, name, assessments }: Referred): Step[] {
  const [first = '', ...later] = assessments;
  return [
    chapter(title),
    arrives(
      'school',
      referredAt,
      child(name, '2006-03-14', 'Dateline'),
      'a child of seven has burns that nobody explains',
    ),
    isScreened,
    isDecided(
      { outcome: 'referral', levelOfNeed: 4, teamId: 'assessment-north', primaryNeed: 'N1' },
      'a referral to social care',
    ),
    explains('hubWorker', 'recordedLate', 'decided on paper on the same day'),
    begins(first, 'The assessment that the guidance asks for first has begun'),
    ...discussed,
    ...enquired,
    at(first),
    ...assessed(later.length === 0 ? 'noFurtherAction' : 'coreAssessment'),
    ...later.flatMap((stage) => [
      begins(stage, 'It had to be finished first; the next is counted from the strategy discussion'),
      ...assessed('noFurtherAction'),
    ]),
  ];
}

const discussed: readonly Step[] = [
  opens('socialWorker', 'strategyDiscussion', '2013-04-18 10:00', 'opens a strategy discussion'),
  does('northManager', 'convene', '2013-04-18 10:15', 'convenes it', {
    ...{ grounds: ['physicalHarm'], urgency: 'planned', medium: 'meeting' },
    text: { concern: 'reasonable cause to suspect significant harm.' },
  }),
  does('northManager', 'hold', '2013-04-18 14:00', 'holds it with police, health and school', {
    ...{ attendance: came('socialCare', 'police', 'schoolNurse', 'school') },
    actions: [{ owner: demoPeople.socialWorker.id, dueOn: '2013-04-19' }],
    text: {
      ...{ informationShared: 'what each knows.', content: 'how it may have happened.', decisions: 'an enquiry.' },
      ...{ actions: ['see the child'], contingency: 'police powers of protection.' },
    },
  }),
  does('socialWorker', 'record-outcome', '2013-04-18 15:00', 'records the outcome: a section 47 enquiry', {
    outcome: 'section47Joint',
    text: { reasons: 'the burns have no explanation.' },
  }),
  begins('section47Enquiry-1', 'The enquiry begins with the outcome'),
  at('strategyDiscussion-1'),
  ...bothSign(),
];

const enquired: readonly Step[] = [
  at('section47Enquiry-1'),
  allocates('northManager', 'socialWorker'),
  does('northManager', 'set-responsibility', '2013-04-18 16:00', 'says who leads', {
    childWithDisabilities: false,
    text: { responsibility: 'the social worker leads.' },
  }),
  does('socialWorker', 'see-child', '2013-04-19 10:00', 'sees the child alone', {
    ...{ seen: true, seenAlone: true },
    text: { account: 'a kettle fell; brother and doctor say the same.' },
  }),
  does('socialWorker', 'record-medical', '2013-04-19 15:00', 'has the child examined', { medical: 'done' }),
  ...['police', 'schoolNurse', 'school'].map((agency) =>
    does('socialWorker', 'record-answer', '2013-04-24 10:00', 'has an agency’s answer', { agency, answer: 'informed' }),
  ),
  does('socialWorker', 'conclude', '2013-05-02 11:00', 'concludes: not substantiated', {
    outcome: 'notSubstantiated',
    text: {
      ...{ analysis: 'an accident, and a family that did well.', riskFactors: 'a small kitchen.' },
      ...{ protectiveFactors: 'two careful parents.', childsVoice: '“It was the kettle.”' },
    },
  }),
  ...bothSign(),
];

function bothSign(): Step[] {
  return [
    signs('northManager', 'authorise', 'authorises the outcome'),
    signs('headOfService', 'countersign', 'countersigns it'),
    explains('northManager', 'recordedLate', 'both signed on paper in 2013'),
  ];
}

function assessed(outcome: string): Step[] {
  return [
    allocates('northManager', 'socialWorker'),
    assesses('socialWorker', '2013-04-19', outcome, 'the text of 2013'),
    signs('northManager', 'sign-off', 'signs it'),
    explains('northManager', 'recordedLate', 'it was signed on paper in 2013'),
  ];
}
