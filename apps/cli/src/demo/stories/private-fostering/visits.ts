import { tell } from '../../narrator';
import { chapter, does, refused } from '../../telling/acts';
import { tellClocks } from '../../telling/clocks';
import { isClosed } from '../../telling/ending';
import { explains } from '../../telling/lateness';
import { type Step } from '../../telling/scene';
import { act, type Codes, made } from '../../telling/sending';
import { signs } from '../../telling/signing';
import { at, begins } from '../../telling/stages';
import { turnsTo } from '../../telling/turning';
import { dayOf } from '../../telling/when';
import { named } from '../../telling/who';
import { stay } from './check';

const officer = 'privateFosteringOfficer';
const whole = { premises: true, carer: true, household: true, requested: false };
export const seen: Codes = { ...whole, childSeen: true, seenAlone: true };
const notThereYet: Codes = { ...whole, childSeen: false, notSeenReason: 'notYetArrived', seenAlone: false };
const report: Codes = {
  text: {
    ...{
      childsVoice: '“they are kind to me”.',
      welfare: 'school, health and calls home.',
      premises: 'a room of her own.',
    },
    ...{ carerAndHousehold: 'warm and clear.', conclusions: 'her welfare is safeguarded.' },
  },
};
const assessment: Codes = {
  ...{ suitability: 'conditions' },
  text: { assessment: 'a suitable home.', requirements: 'a lock on the medicine cupboard.' },
};

/** Of each visit the report, on the next day at the latest. */
function visitsAndReports(whens: readonly string[]): Step {
  return async (scene) => {
    for (const when of whens) {
      await act(scene, officer, 'record-visit', await made(scene, seen, when));
      await act(scene, officer, 'write-report', await made(scene, report, when.replace(/\d\d:\d\d$/, '20:00')));
    }
    tell(`${named(officer)} sees the child alone and writes the report the same day: ${whens.map(dayOf).join(', ')}.`);
    await tellClocks(scene);
  };
}

export const checked = does(
  officer,
  'check-definition',
  '2023-01-10 11:00',
  'finds that it is private fostering, told of in time',
  {
    ...stay,
    carer: 'notRelated',
  },
);

export const firstVisit = does(
  officer,
  'record-visit',
  '2023-01-16 10:00',
  'sees the home, the carer and the household; the child is not there yet',
  notThereYet,
);

export const writes = (when: string, words: string) => does(officer, 'write-report', when, words, report);

/** Visits: SI 2005/1533, regulations 4, 7 and 8. A report that is owed holds up no visit. */
export const visits: readonly Step[] = [
  chapter('Wren: seven working days, then six-weekly, then twelve-weekly'),
  turnsTo(0),
  begins('privateFostering-1', 'The first child'),
  checked,
  refused(
    officer,
    'propose-suitability',
    '2023-01-11 10:00',
    'FOSTERING.NOT_VISITED',
    'assesses a home that nobody has seen',
    assessment,
  ),
  firstVisit,
  refused(
    officer,
    'propose-suitability',
    '2023-01-18 10:00',
    'FOSTERING.REPORT_MISSING',
    'assesses it without the report',
    assessment,
  ),
  writes('2023-01-19 10:00', 'writes the report, a day late'),
  explains('northManager', 'workerAbsent', 'the officer was ill on the seventh day', 'private-fostering-first-report'),
  does(officer, 'propose-suitability', 'today', 'hands the assessment in: suitable, with a requirement', assessment),
  signs('northManager', 'sign-off', 'signs it'),
  does(officer, 'record-start', '2023-02-27 14:00', 'hears that the child has come', { startsOn: '2023-02-27' }),
  refused(
    officer,
    'record-visit',
    '2023-02-27 15:00',
    'FOSTERING.NOT_ALONE_REASON_MISSING',
    'sees the child beside the carer and says not why',
    {
      ...seen,
      seenAlone: false,
    },
  ),
  visitsAndReports([
    ...['2023-02-27 15:00', '2023-04-06 15:00', '2023-05-16 15:00', '2023-06-26 15:00', '2023-08-03 15:00'],
    ...['2023-09-13 15:00', '2023-10-24 15:00', '2023-12-04 15:00', '2024-01-12 15:00', '2024-02-22 15:00'],
  ]),
  visitsAndReports(['2024-04-03 15:00', '2024-06-25 15:00']),
  does(officer, 'record-visit', '2024-07-18 15:00', 'says goodbye to the child, alone', seen),
  refused(
    officer,
    'end-arrangement',
    '2024-07-19 16:00',
    'FOSTERING.REPORT_MISSING',
    'ends it with a report still owed',
    {
      reason: 'courseEnded',
    },
  ),
  writes('2024-07-19 17:00', 'writes the last report'),
  does(officer, 'end-arrangement', '2024-07-19 18:00', 'ends it: the course is over, and the child went home', {
    reason: 'courseEnded',
    text: { detail: 'with her parents.' },
  }),
  isClosed('ended'),
];

/** At 16, with disabilities at 18, it is private fostering no more. */
export const grown: readonly Step[] = [
  chapter('Lark: private fostering ends at sixteen'),
  turnsTo(0),
  begins('privateFostering-1', 'The second child will be sixteen a week after she comes'),
  checked,
  firstVisit,
  writes('2023-01-17 10:00', 'writes the report'),
  visitsAndReports(['2023-02-27 16:00']),
  refused(officer, 'end-arrangement', '2023-03-03 10:00', 'FOSTERING.NOT_OF_AGE', 'ends it before the birthday', {
    reason: 'reachedAge',
  }),
  does(officer, 'record-visit', '2023-03-07 15:00', 'sees the child, who is sixteen', seen),
  at('privateFostering-1'),
  writes('2023-03-07 20:00', 'writes the report'),
  does(
    officer,
    'end-arrangement',
    '2023-03-10 10:00',
    'ends it; the child stays on as a lodger, and knows whom to call',
    {
      reason: 'reachedAge',
    },
  ),
  isClosed('ended'),
];
