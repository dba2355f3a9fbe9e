import { demoPeople } from '#libs/embedded';
import { chapter, does, refused, remark } from '../../telling/acts';
import { explains } from '../../telling/lateness';
import { came } from '../../telling/meetings';
import { type Step } from '../../telling/scene';
import { refusedToSign, signs } from '../../telling/signing';
import { at, begins, opens } from '../../telling/stages';

const minutes = {
  actions: [{ owner: demoPeople.socialWorker.id, dueOn: '2024-09-11' }],
  text: {
    informationShared: 'what each agency knows of the family.',
    content: 'how the bruise may have come about, and who is at home tonight.',
    decisions: 'an enquiry with the police; the child stays with the grandmother tonight.',
    actions: ['see the child alone at school'],
    contingency: 'police powers of protection if she is taken home tonight.',
  },
};

/** Strategy discussion: on the day of the reasonable cause to suspect significant harm (Children Act 1989, section 47). */
export const strategyDiscussion: readonly Step[] = [
  chapter('A strategy discussion'),
  opens('socialWorker', 'strategyDiscussion', '2024-09-09 13:30', 'opens a strategy discussion: she says who hit her'),
  does('northManager', 'convene', '2024-09-09 13:45', 'convenes it for today, as a call', {
    ...{ grounds: ['physicalHarm'], urgency: 'sameDay', medium: 'call' },
    text: { concern: 'reasonable cause to suspect significant harm.' },
  }),
  refused(
    'northManager',
    'hold',
    '2024-09-09 14:00',
    'STRATEGY.POLICE_ONLY_REASON_MISSING',
    'holds it with the police alone and gives no reason',
    { ...minutes, attendance: came('socialCare', 'police') },
  ),
  does('northManager', 'hold', '2024-09-09 14:00', 'holds it with the police alone: the others could not be reached', {
    ...minutes,
    attendance: came('socialCare', 'police'),
    fewAgenciesReason: 'notReached',
  }),
  remark('It is flagged: a manager must confirm it, and a meeting must follow.'),
  does(
    'socialWorker',
    'record-outcome',
    '2024-09-09 14:30',
    'records the outcome: an enquiry with the police, which starts at once',
    {
      outcome: 'section47Joint',
      text: { reasons: 'an unexplained injury, and a child who is afraid.' },
    },
  ),
  begins('section47Enquiry-1', 'The enquiry begins with the outcome: no signature is waited for'),
  at('strategyDiscussion-1'),
  refusedToSign(
    'headOfService',
    'authorise',
    'STRATEGY.POLICE_ONLY_UNCONFIRMED',
    'authorises before anybody has looked at the call',
  ),
  does(
    'serviceManager',
    'confirm-police-only',
    '2024-09-09 16:30',
    'did not hold the call, and confirms that it could not wait',
  ),
  does(
    'northManager',
    'hold-follow-up',
    '2024-09-11 10:00',
    'holds the meeting that follows, with health and the school',
    {
      ...minutes,
      attendance: came('socialCare', 'police', 'schoolNurse', 'school'),
    },
  ),
  signs('northManager', 'authorise', 'authorises the outcome'),
  signs(
    'headOfService',
    'countersign',
    'countersigns it: the second signature that the inspection asked for (paragraphs 3 and 45)',
  ),
  explains('northManager', 'recordedLate', 'both managers signed the paper minutes at the time', 'countersignature'),
];
