import { day, moment, sentence, time } from './london';
import { timeLeft } from './time-left';
import { words } from './words';

/** Filters of all templates: `{{ at | moment }}`, `{{ code | words }}`. */
export const filters = {
  /** `2013-02-25` -> 25 February 2013 */
  day,
  /** ISO instant -> 25 February 2013 at 14:10, in London */
  moment,
  /** ISO instant -> 14:10, in London */
  time,
  /** First letter in upper case. */
  sentence,
  /** `{ dueAt, dueOn }` -> due today at 17:00 */
  timeLeft,
  /** A code -> its words, from the code sets, the names of stages and clocks, or the code itself taken apart. */
  words,
};
