import { addWorkingDays } from '#libs/timescales';
import { type CensusAssessment } from '../census/census.types';
import { overlap } from './spans';
import { type CensusRule, ofEpisode } from './rule.types';

const none = '21';
const longest = 45;

const isOpen = ({ authorisedOn }: CensusAssessment) => authorisedOn === undefined;
const asSpan = ({ startedOn, authorisedOn }: CensusAssessment) => ({ startedOn, endedOn: authorisedOn });

/** Rules about assessments and their factors. */
export const assessmentRules: readonly CensusRule[] = [
  ofEpisode('8608', 'An assessment began after it was signed', ({ assessments }) =>
    assessments.some(({ startedOn, authorisedOn }) => authorisedOn !== undefined && startedOn > authorisedOn),
  ),
  ofEpisode('8736', 'An assessment is open that began before the year', ({ assessments }, { start }) =>
    assessments.some((one) => isOpen(one) && one.startedOn < start),
  ),
  ofEpisode('8896', 'Two assessments are open', ({ assessments }) => assessments.filter(isOpen).length > 1),
  ofEpisode('8863Q', 'An assessment began while another went on', ({ assessments }) =>
    overlap(assessments.map(asSpan), { touching: true }),
  ),
  ofEpisode(
    '8670Q',
    'An assessment has been open for more than 45 working days',
    ({ assessments }, { end, calendar }) =>
      assessments.some((one) => isOpen(one) && addWorkingDays(calendar, one.startedOn, longest) < end),
  ),
  ofEpisode('8897Q', 'A signed assessment has no factors', ({ assessments }) =>
    assessments.some((one) => !isOpen(one) && one.factors.length === 0),
  ),
  ofEpisode('8614', 'An assessment has factors before it is signed', ({ assessments }) =>
    assessments.some((one) => isOpen(one) && one.factors.length > 0),
  ),
  ofEpisode('8898', 'An assessment names a factor twice', ({ assessments }) =>
    assessments.some(({ factors }) => new Set(factors).size < factors.length),
  ),
  ofEpisode('8869', 'An assessment names factor 21, none, beside others', ({ assessments }) =>
    assessments.some(({ factors }) => factors.includes(none) && factors.length > 1),
  ),
  ofEpisode(
    '8873Q',
    'The only assessment found no factor (21), and the episode was not closed after assessment',
    ({ assessments, closureReason }) =>
      assessments.length === 1 &&
      assessments.some((one) => !isOpen(one) && one.factors.includes(none)) &&
      !['RC8', 'RC9'].includes(closureReason ?? ''),
  ),
  ofEpisode('8945Q', 'An assessment names factor 18A, which is not used any more', ({ assessments }) =>
    assessments.some(({ factors }) => factors.includes('18A')),
  ),
  ofEpisode('8950Q', 'An assessment names factor 19A, which is not used any more', ({ assessments }) =>
    assessments.some(({ factors }) => factors.includes('19A')),
  ),
];
