import { type StageOpening } from '../shared/opening';
import { type FosteringState } from './fostering.state';

const said = ['hostId', 'schoolId', 'startsOn', 'endsOn'] as const;

/** What a list that a school sent says of the arrangement: the hub passes it on. */
export function placementFrom({ passed = {} }: StageOpening): Pick<FosteringState, (typeof said)[number]> {
  const placement: Partial<Record<(typeof said)[number], string>> = {};
  for (const name of said) {
    const value = passed[name];
    if (typeof value === 'string') placement[name] = value;
  }
  return placement;
}
