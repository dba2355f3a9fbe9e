import { demoPeople } from '#libs/embedded';
import { allocates, chapter, does, refused, repeats } from '../../telling/acts';
import { explains } from '../../telling/lateness';
import { came, hears } from '../../telling/meetings';
import { plans, withProgress } from '../../telling/plans';
import { type Step } from '../../telling/scene';
import { signs } from '../../telling/signing';
import { begins } from '../../telling/stages';

const receiver = demoPeople.leadProfessional.id;
const leaving = { text: { summary: 'what was done, what changed, and what goes on.' } };

/** Child in need plan (Children Act 1989, section 17), and the step down: accepted, agreed by the family, with a first meeting. */
export const childInNeed: readonly Step[] = [
  chapter('A child in need plan, and the step down to early help'),
  begins('childInNeedPlan-1', 'The child in need plan starts on the day on which the protection plan ended'),
  allocates('northManager', 'socialWorker'),
  plans('socialWorker', '2025-04-14 10:00', {
    ...{ kind: 'need', need: 'she misses lessons when she is worried' },
    ...{ action: 'somebody at school to go to', owner: 'agency', dueOn: '2025-06-30' },
    measure: 'attendance above 95 in a hundred for a term',
  }),
  does('socialWorker', 'agree-plan', '2025-04-15 10:00', 'agrees the plan with child and mother', {
    agreedBy: ['child', 'mother'],
    text: { agreement: 'they want it.', contingency: 'the school rings the social worker.' },
  }),
  signs('northManager', 'sign-off', 'signs the plan that the family agreed to'),
  explains(
    'northManager',
    'recordedLate',
    'it was signed on paper on 16 April 2025',
    'sign-off',
    'child-in-need-plan-agreed',
  ),
  repeats(
    'socialWorker',
    'record-visit',
    ['2025-05-02 15:30', '2025-05-29 15:30', '2025-06-24 15:30'],
    'visits',
    () => ({
      ...{ seen: true, seenAlone: true },
      text: { account: 'homework on the table.', voice: '“I like Mondays now.”' },
    }),
  ),
  hears('socialWorker', '2025-05-20 09:00', 'review', 'school is fine', 'I know whom to ring'),
  does(
    'socialWorker',
    'review',
    '2025-05-20 10:00',
    'reviews the plan: prepare the step down',
    withProgress('socialWorker', 'onTrack', {
      ...{ attendance: came('socialCare', 'school'), decision: 'prepareStepDown' },
      text: { changed: 'she goes to school every day.', reasons: 'early help is enough soon.' },
    }),
  ),
  does('socialWorker', 'offer-step-down', '2025-06-24 16:00', 'asks the school’s lead professional to take over', {
    ...{ teamId: 'hub', leadProfessionalId: receiver, agency: 'school' },
    text: { reason: 'less help is enough now.' },
  }),
  hears('socialWorker', '2025-06-26 16:00', 'planEnded', 'you can stop coming', 'thank you'),
  refused(
    'northManager',
    'step-down',
    '2025-06-27 10:00',
    'STEP_DOWN.NOT_ACCEPTED',
    'steps down before anybody has accepted',
    leaving,
  ),
  does('northManager', 'accept-step-down', '2025-06-27 11:00', 'writes down that the lead professional accepts', {
    firstMeetingOn: '2025-07-04',
    text: { words: 'yes, and I meet them on 4 July.' },
  }),
  does('socialWorker', 'agree-step-down', '2025-06-27 15:00', 'has the family’s yes', { agreedBy: ['mother'] }),
  does(
    'northManager',
    'step-down',
    '2025-06-30 10:00',
    'ends the plan: early help takes over in the same breath',
    leaving,
  ),
];
