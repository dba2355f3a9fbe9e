import { type Measure } from '../measure.types';
import { assessments } from './assessments';
import { fosteringAndMissing } from './fostering-and-missing';
import { frontDoor } from './front-door';
import { inNeed } from './in-need';
import { plans } from './plans';
import { practice } from './practice';
import { protection } from './protection';

/** Every measure, in the order of the board. */
export const measures: readonly Measure[] = [
  ...frontDoor,
  ...assessments,
  ...protection,
  ...plans,
  ...inNeed,
  ...fosteringAndMissing,
  ...practice,
];

export function measureNamed(id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}
