import { demoPeople } from '#libs/embedded';
import { chapter, does, refused } from '../../telling/acts';
import { isClosed } from '../../telling/ending';
import { arrives, child, isDecided, isScreened } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { came, hears } from '../../telling/meetings';
import { completes, plans, withProgress } from '../../telling/plans';
import { type Step } from '../../telling/scene';
import { begins } from '../../telling/stages';
import { stars } from './stars';

const attendance = came('school', 'earlyHelp');
const ending = {
  ...{ outcome: 'outcomesMet', riskConsidered: true },
  text: { summary: 'what was done, what changed, and what the star shows.' },
};

/** Down from social care: nobody leaves before somebody has accepted (paragraphs 36 and 39). Then to the end that the star shows. */
export const stepDown: readonly Step[] = [
  chapter('Another family comes down from social care'),
  arrives(
    'school',
    '2025-05-12 09:00',
    child('Sorrel', '2015-10-21', 'Specimen'),
    'social care has assessed her; early help is enough',
  ),
  isScreened,
  isDecided({ outcome: 'earlyHelp', levelOfNeed: 2 }, 'early help takes over'),
  explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
  begins('commonAssessment-1', 'Early help has a journey of its own'),
  does('hubWorker', 'record-consent', '2025-05-13 10:00', 'has the family’s consent', {
    ...{ answer: 'given', answeredBy: ['mother'] },
    text: { scope: 'school and health may share what they know.' },
  }),
  does('hubWorker', 'receive-step-down', '2025-05-13 11:00', 'asks a lead professional to take the family over', {
    ...{ from: 'assessment', teamId: 'hub', leadProfessionalId: demoPeople.leadProfessional.id, agency: 'school' },
    text: { reason: 'less help is enough now.' },
  }),
  does('leadProfessional', 'accept-step-down', '2025-05-14 09:00', 'accepts, with a first meeting on 21 May', {
    firstMeetingOn: '2025-05-21',
  }),
  does(
    'leadProfessional',
    'record-star',
    '2025-05-21 14:00',
    'scores the outcomes star with the family',
    stars('start', 4),
  ),
  plans('leadProfessional', '2025-05-21 14:30', {
    ...{
      kind: 'need',
      need: 'going to school',
      action: 'a mentor at school',
      owner: 'familySupport',
      dueOn: '2025-07-18',
    },
    measure: 'at school on nineteen days out of twenty',
  }),
  does('leadProfessional', 'agree-plan', '2025-05-21 15:00', 'meets the family with the team', {
    attendance,
    text: { agreement: 'who does what until the summer.' },
  }),
  hears('leadProfessional', '2025-07-01 09:00', 'review', 'I like my mentor', 'she goes every day'),
  does(
    'leadProfessional',
    'review',
    '2025-07-01 10:00',
    'reviews it with the team: prepare the end',
    withProgress('leadProfessional', 'onTrack', {
      ...{ attendance, decision: 'prepareEnding' },
      text: { changed: 'she goes to school.', reasons: 'the outcomes are nearly reached.' },
    }),
  ),
  completes('leadProfessional', '2025-07-18 10:00', 'at school every day since June'),
  hears('leadProfessional', '2025-07-18 11:00', 'closure', 'bye', 'thank you'),
  refused(
    'leadProfessional',
    'close',
    '2025-07-18 12:00',
    'EARLY_HELP.END_SCORES_MISSING',
    'ends it without the star',
    ending,
  ),
  does('leadProfessional', 'record-star', '2025-07-18 12:00', 'scores the star again: from 4 to 9', stars('end', 9)),
  does('leadProfessional', 'close', '2025-07-18 12:30', 'ends early help: the outcomes are met', ending),
  isClosed('outcomesMet'),
];
