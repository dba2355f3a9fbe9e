import { type StageOpening } from '../shared/opening';
import { type Grouping } from './fostering.types';

/** Host and school of a list that a language school sent: the hub passes their ids on. */
export function groupingFrom({ passed }: StageOpening): Grouping {
  const { hostId, schoolId } = passed ?? {};
  return {
    ...(typeof hostId === 'string' ? { hostId } : {}),
    ...(typeof schoolId === 'string' ? { schoolId } : {}),
  };
}
