import { allocates, chapter, does, refused, repeats } from '../../telling/acts';
import { assesses } from '../../telling/assessing';
import { explains } from '../../telling/lateness';
import { measures, plans } from '../../telling/plans';
import { type Step } from '../../telling/scene';
import { signs } from '../../telling/signing';
import { at } from '../../telling/stages';
import { coreGroup, supervision, visit } from './duties';

/** Protection plan: whole by the first core group, then core groups, visits and supervision without a gap. */
export const protectionPlan: readonly Step[] = [
  chapter('The child protection plan'),
  at('childProtectionPlan-1'),
  allocates('northManager', 'socialWorker'),
  plans('socialWorker', '2024-10-01 10:00', {
    ...{ kind: 'risk', need: 'she is hit when the partner has been drinking' },
    ...{ action: 'the partner lives elsewhere and begins treatment', owner: 'mother', dueOn: '2025-03-31' },
  }),
  does(
    'socialWorker',
    'set-arrangements',
    '2024-10-01 11:00',
    'sets the core group, the visits and what happens if it fails',
    {
      ...{ coreGroup: ['socialCare', 'school', 'schoolNurse', 'gp'], visits: 'usual' },
      text: { contingency: 'she moves to her grandmother, and a legal planning meeting is asked for.' },
    },
  ),
  refused(
    'socialWorker',
    'activate-plan',
    '2024-10-01 12:00',
    'PLAN.ACTION_INCOMPLETE',
    'activates a plan without a measure',
  ),
  measures('socialWorker', '2024-10-03 09:00', 'no visit finds him there, and the clinic confirms each month'),
  does('socialWorker', 'activate-plan', '2024-10-03 09:30', 'activates the plan'),
  repeats(
    'socialWorker',
    'record-visit',
    ['2024-10-03 15:30', '2024-10-16 15:30', '2024-10-30 15:30'],
    'sees the child alone',
    visit,
  ),
  repeats(
    'socialWorker',
    'record-core-group',
    ['2024-10-14 10:00'],
    'holds the first core group, two working days late',
    coreGroup,
  ),
  explains(
    'socialWorker',
    'agencyAwaited',
    'the school was closed by a flood, and the core group waited for it',
    'core-group-first',
  ),
  repeats(
    'socialWorker',
    'record-core-group',
    ['2024-11-08 10:00', '2024-12-05 10:00'],
    'holds core groups',
    coreGroup,
  ),
  repeats(
    'socialWorker',
    'record-visit',
    ['2024-11-12 15:30', '2024-11-25 15:30', '2024-12-06 15:30'],
    'goes on seeing the child alone',
    visit,
  ),
  repeats(
    'northManager',
    'record-supervision',
    ['2024-10-24 09:00', '2024-11-21 09:00'],
    'supervises, action by action',
    supervision,
  ),
  at('singleAssessment-1'),
  allocates('northManager', 'socialWorker'),
  assesses('socialWorker', '2024-09-10', 'childInNeedServices', 'services are needed; the protection plan gives them'),
  signs('northManager', 'sign-off', 'signs the assessment'),
  explains('northManager', 'recordedLate', 'it was signed on paper on 8 November 2024'),
];
