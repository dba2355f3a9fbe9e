import { chapter, does, refused } from '../../telling/acts';
import { arrives, child, isDecided, isScreened } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { came, hears } from '../../telling/meetings';
import { plans, withProgress } from '../../telling/plans';
import { demoPeople } from '#libs/embedded';
import { type Step } from '../../telling/scene';
import { begins } from '../../telling/stages';
import { stars } from './stars';

const assessment = {
  servicesAsked: ['parenting'],
  text: {
    ...{ strengths: 'a warm home.', needs: 'sleep and a routine.', child: '“I am tired.”' },
    ...{ parents: 'they want help with the evenings.', conclusion: 'a routine by Easter.' },
  },
};

/** A common assessment: consent, the family's views, the panel, the team around the child, a review within six weeks. */
export const caf: readonly Step[] = [
  chapter('A common assessment (CAF), by consent'),
  arrives('school', '2025-01-13 09:00', child('Tansy', '2017-02-08', 'Exemplar'), 'a girl falls asleep in lessons'),
  isScreened,
  isDecided({ outcome: 'earlyHelp', levelOfNeed: 2 }, 'early help is the right level of need'),
  explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
  begins('commonAssessment-1', 'Early help has a journey of its own'),
  does('hubWorker', 'seek-consent', '2025-01-14 10:00', 'asks the parents whether they want it', {
    asked: ['mother', 'father'],
  }),
  does('hubWorker', 'name-lead-professional', '2025-01-14 11:00', 'names the school’s lead professional', {
    leadProfessionalId: demoPeople.leadProfessional.id,
    agency: 'school',
  }),
  refused(
    'leadProfessional',
    'complete-assessment',
    '2025-01-15 10:00',
    'EARLY_HELP.NO_CONSENT',
    'writes an assessment before the family has answered',
    assessment,
  ),
  does('hubWorker', 'record-consent', '2025-01-16 10:00', 'has the family’s consent', {
    ...{ answer: 'given', answeredBy: ['mother', 'father'] },
    text: { scope: 'school and health may share what they know.' },
  }),
  does(
    'leadProfessional',
    'record-star',
    '2025-01-22 15:00',
    'scores the outcomes star with the family',
    stars('start', 3),
  ),
  hears('leadProfessional', '2025-02-03 15:00', 'assessmentEnded', 'I am tired', 'we need evenings that work'),
  does(
    'leadProfessional',
    'complete-assessment',
    '2025-02-04 10:00',
    'completes the assessment with the family',
    assessment,
  ),
  does(
    'allocationPanel',
    'decide-allocation',
    '2025-02-11 10:00',
    'allocates a parenting course, with the whole panel',
    {
      ...{ decision: 'allocated', services: ['parenting'] },
      text: { reasons: 'it is what the family asked for.' },
    },
  ),
  plans('leadProfessional', '2025-02-20 14:00', {
    ...{
      kind: 'need',
      need: 'sleep',
      action: 'the parenting course, and a routine',
      owner: 'mother',
      dueOn: '2025-04-11',
    },
    measure: 'awake in lessons on nine days out of ten',
  }),
  does('leadProfessional', 'agree-plan', '2025-02-20 15:00', 'brings the team around the child together', {
    attendance: came('school', 'schoolNurse'),
    text: { agreement: 'who does what until Easter.' },
  }),
  hears('leadProfessional', '2025-04-01 09:00', 'review', 'I sleep better', 'it goes better'),
  does(
    'leadProfessional',
    'review',
    '2025-04-01 10:00',
    'reviews it with the team: the plan goes on',
    withProgress('leadProfessional', 'onTrack', {
      ...{ attendance: came('school', 'schoolNurse'), decision: 'continue' },
      text: { changed: 'she is awake in the mornings.', reasons: 'not there yet.' },
    }),
  ),
];
