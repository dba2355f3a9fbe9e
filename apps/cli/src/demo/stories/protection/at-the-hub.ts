import { chapter } from '../../telling/acts';
import { arrives, child, isDecided, isScreened } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { type Step } from '../../telling/scene';

/** Contact: received, screened, decided within one working day. */
export const atTheHub: readonly Step[] = [
  chapter('A contact at the safeguarding hub'),
  arrives(
    'school',
    '2024-09-09 09:30',
    child('Marigold', '2016-05-04'),
    'a girl of eight came to school with a bruise and is afraid to go home',
  ),
  isScreened,
  isDecided(
    { outcome: 'referral', levelOfNeed: 4, teamId: 'assessment-north', primaryNeed: 'N1' },
    'the bruise has no explanation: a referral to social care',
  ),
  explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
];
