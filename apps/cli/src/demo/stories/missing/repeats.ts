import { demoPeople } from '#libs/embedded';
import { eventually } from '../../eventually';
import { tell } from '../../narrator';
import { allocates, chapter, does } from '../../telling/acts';
import { assesses } from '../../telling/assessing';
import { tellClocks } from '../../telling/clocks';
import { isClosed } from '../../telling/ending';
import { explains } from '../../telling/lateness';
import { came } from '../../telling/meetings';
import { journeyOf, type Step, the } from '../../telling/scene';
import { signs } from '../../telling/signing';
import { at, begins } from '../../telling/stages';
import { turnsTo } from '../../telling/turning';
import { agencyHears, confirms, isFound, isHeld, isOffered, isReviewed, reported } from './episodes';

/** The child's open episode of need, which nobody opened by hand, becomes the story's. */
const episodeOfNeed: Step = async (scene) => {
  const person = await scene.as('headOfService');
  const { personId } = (await person.get<{ personId: string }>(journeyOf(scene))).body;
  const journeys = `/people/${personId}/journeys`;
  const isNew = ({ id }: { id: string }): boolean => !scene.journeys.includes(`/journeys/${id}`);
  const { body } = await eventually(
    () => person.get<{ items: { id: string }[] }>(journeys),
    (answer) => answer.body.items.some(isNew),
  );
  scene.journeys.push(`/journeys/${the(body.items.find(isNew), 'No other journey has opened').id}`);
  tell('The third time in 30 days: an episode of need opens by itself, and wants a strategy discussion.');
  await tellClocks(scene);
};

/** A discussion that decides against an enquiry, held on the day after. */
function discussed(n: number, day: string, decision: string): Step[] {
  return [
    begins(`strategyDiscussion-${n}`, 'The discussion is wanted from the moment at which she was missed'),
    does('northManager', 'convene', `${day} 09:00`, 'convenes it', {
      ...{ grounds: ['missing'], urgency: 'planned', medium: 'meeting' },
      text: { concern: 'she goes missing again and again.' },
    }),
    does('northManager', 'hold', `${day} 14:00`, 'holds it with police, health and school', {
      ...{ attendance: came('socialCare', 'police', 'schoolNurse', 'school') },
      actions: [{ owner: demoPeople.socialWorker.id, dueOn: day }],
      text: {
        ...{ informationShared: 'what each knows.', content: 'where she goes, and with whom.', decisions: decision },
        ...{ actions: ['see her at her aunt’s'], contingency: 'meet again at once if she goes again.' },
      },
    }),
    does('socialWorker', 'record-outcome', `${day} 15:00`, 'records the outcome: no enquiry', {
      outcome: 'noSection47',
      text: { reasons: decision },
    }),
    signs('northManager', 'authorise', 'authorises it'),
    signs('headOfService', 'countersign', 'countersigns it'),
    explains('northManager', 'recordedLate', 'both managers signed the paper minutes at the time', 'countersignature'),
  ];
}

/** The council's threshold, three in 30 days, opens an episode of need with a strategy discussion (inspection report, paragraph 38). */
export const third: readonly Step[] = [
  chapter('The third time in 30 days: a strategy discussion'),
  ...reported('2024-03-24 21:00', true),
  begins('missingEpisode-2', 'The contact joins the open journey, and another episode begins'),
  confirms('2024-03-24 21:30', 'records that she is missing: three episodes in 30 days'),
  episodeOfNeed,
  ...discussed(1, '2024-03-25', 'no harm by others; help for the family.'),
];

/** Once an episode of need is open, it is asked. */
export const fourth: readonly Step[] = [
  chapter('The fourth time: the open episode is asked'),
  turnsTo(1),
  at('missingEpisode-2'),
  isFound('2024-03-25 06:00', 'returned'),
  ...reported('2024-04-09 20:00', true),
  begins('missingEpisode-3', 'The contact joins again'),
  confirms('2024-04-09 20:30', 'records that she is missing: three in 30 days again'),
  turnsTo(1),
  ...discussed(2, '2024-04-10', 'her aunt takes her in for the summer.'),
];

const answered = (
  stage: string,
  ...whens: readonly [found: string | undefined, told: string, held: string, reviewed: string]
): Step[] => [
  at(stage),
  ...(whens[0] === undefined ? [] : [isFound(whens[0], 'returned')]),
  agencyHears(whens[1]),
  isOffered(whens[1]),
  isHeld(whens[2]),
  isReviewed(whens[3]),
];

/** Every episode ends with an interview and a review; the journey with the last of them. */
export const ending: readonly Step[] = [
  chapter('What is still open'),
  turnsTo(1),
  at('missingEpisode-1'),
  isReviewed('2024-04-12 10:00'),
  ...answered('missingEpisode-2', undefined, '2024-03-25 09:00', '2024-03-26 15:00', '2024-04-12 10:30'),
  ...answered('missingEpisode-3', '2024-04-10 05:00', '2024-04-10 09:00', '2024-04-11 15:00', '2024-04-12 11:00'),
  isClosed('reviewed'),
  turnsTo(1),
  begins('singleAssessment-1', 'The assessment of the episode of need is still to be written down'),
  allocates('northManager', 'socialWorker'),
  assesses('socialWorker', '2024-04-15', 'noFurtherAction', 'she has not gone since'),
  signs('northManager', 'sign-off', 'signs it, and the episode closes'),
  isClosed('RC8'),
  explains('northManager', 'recordedLate', 'it was signed on paper on 20 May 2024'),
];
