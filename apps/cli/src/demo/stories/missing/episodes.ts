import { demoPeople } from '#libs/embedded';
import { allocates, chapter, does, refused, remark } from '../../telling/acts';
import { isClosed } from '../../telling/ending';
import { arrives, child, isDecided, isRecognised, isScreened } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { type Step } from '../../telling/scene';
import { at, begins } from '../../telling/stages';

const interview = { interviewer: 'voluntaryAgency' };

/** The police tell the hub; the hub takes it for the notice of a missing child. */
export function reported(when: string, isKnown: boolean): Step[] {
  return [
    arrives('police', when, child('Robin', '2009-11-20', 'Wanderwell'), 'a girl of fourteen did not come home', {
      sourceCode: '6',
    }),
    isKnown ? isRecognised : isScreened,
    isDecided(
      { outcome: 'missingNotice', levelOfNeed: 3, teamId: 'assessment-north' },
      'the notice of a missing child',
    ),
    explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
  ];
}

export function confirms(when: string, words: string): Step {
  return does('socialWorker', 'confirm-missing', when, words, {
    policeTold: true,
    text: { circumstances: 'she left after school; her telephone is off.' },
  });
}

export const isFound = (when: string, how: string): Step =>
  does('socialWorker', 'record-found', when, 'records that she is back: the 72 hours begin', { how });

export const agencyHears = (when: string): Step =>
  does('socialWorker', 'tell-voluntary-agency', when, 'tells the voluntary agency');

export const isOffered = (when: string): Step =>
  does('missingInterviewer', 'offer-interview', when, 'offers the return interview', interview);

export const isHeld = (when: string): Step =>
  does('missingInterviewer', 'complete-interview', when, 'talks with her, alone', {
    ...{ ...interview, seenAlone: true },
    text: { childsVoice: '“I was with friends”.', reasons: 'quarrels at home.', followUp: 'a room at her aunt’s.' },
  });

export const isReviewed = (when: string): Step =>
  does('northManager', 'review-episode', when, 'reviews the episode', { text: { learnt: 'what was learnt.' } });

/** The voluntary agency hears of the first episode too (inspection report, paragraph 38). */
export const first: readonly Step[] = [
  chapter('The first time'),
  ...reported('2024-03-01 19:00', false),
  begins('missingEpisode-1', 'An episode begins; the voluntary agency must hear of a first one too'),
  allocates('northManager', 'socialWorker'),
  confirms('2024-03-01 19:30', 'records that she is missing, and that the police know'),
  isFound('2024-03-02 02:30', 'returned'),
  agencyHears('2024-03-02 10:00'),
  does('socialWorker', 'flag-education', '2024-03-02 10:30', 'flags that she also misses school: another matter', {
    missing: true,
  }),
  refused(
    'missingInterviewer',
    'offer-interview',
    '2024-03-02 11:00',
    'MISSING.NOT_INDEPENDENT',
    'offers a talk with the child’s own social worker',
    { interviewer: 'independentInterviewer', interviewerId: demoPeople.socialWorker.id },
  ),
  isOffered('2024-03-02 11:30'),
  isHeld('2024-03-04 15:00'),
  isReviewed('2024-03-06 10:00'),
  isClosed('reviewed'),
];

/** The interview comes too late, and the reason stands beside it. */
export const second: readonly Step[] = [
  chapter('The second time: the interview is late'),
  ...reported('2024-03-14 20:00', true),
  begins('missingEpisode-1', 'Another episode begins'),
  confirms('2024-03-14 20:30', 'records that she is missing'),
  isFound('2024-03-15 07:00', 'foundByPolice'),
  agencyHears('2024-03-15 09:00'),
  isOffered('2024-03-15 09:30'),
  isHeld('2024-03-20 16:00'),
  explains(
    'northManager',
    'familyUnavailable',
    'she was at her aunt’s until Wednesday, and wanted to wait',
    'return-interview',
  ),
  remark('The second episode is not reviewed yet when she goes again.'),
  at('missingEpisode-1'),
];
