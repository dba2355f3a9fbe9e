import { chapter, does } from '../../telling/acts';
import { isClosed } from '../../telling/ending';
import { came, hears } from '../../telling/meetings';
import { completes, plans, withProgress } from '../../telling/plans';
import { type Step } from '../../telling/scene';
import { at, steppedDown } from '../../telling/stages';

/** Early help after a step down: the team meets on the day that was promised, reviews, and ends when the outcomes are met. */
export const earlyHelp: readonly Step[] = [
  chapter('Early help goes on'),
  steppedDown('leadProfessional', 'Early help had begun in the same breath in which the plan ended'),
  at('commonAssessment-1'),
  plans('leadProfessional', '2025-07-04 14:00', {
    ...{ kind: 'need', need: 'a calm evening before each school day' },
    ...{ action: 'a parenting course, and homework at school', owner: 'mother', dueOn: '2025-09-30' },
    measure: 'homework done four days out of five',
  }),
  does('leadProfessional', 'agree-plan', '2025-07-04 15:00', 'meets the family with the team, as promised', {
    attendance: came('school', 'schoolNurse'),
    text: { agreement: 'the family wants the course.' },
  }),
  hears('leadProfessional', '2025-08-12 09:00', 'review', 'it is good', 'it is good'),
  does(
    'leadProfessional',
    'review',
    '2025-08-12 10:00',
    'reviews it with the team: prepare the end',
    withProgress('leadProfessional', 'onTrack', {
      ...{ attendance: came('school', 'schoolNurse'), decision: 'prepareEnding' },
      text: { changed: 'calm evenings.', reasons: 'the outcomes are nearly met.' },
    }),
  ),
  completes('leadProfessional', '2025-09-19 10:00', 'homework done for five weeks'),
  hears('leadProfessional', '2025-09-19 11:00', 'closure', 'bye', 'thank you'),
  does('leadProfessional', 'close', '2025-09-19 12:00', 'ends early help: the outcomes are met', {
    ...{ outcome: 'outcomesMet', riskConsidered: true },
    text: { summary: 'what was done, and what changed.' },
  }),
  isClosed('outcomesMet'),
];
