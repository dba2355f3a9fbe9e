import { type IsoInstant } from '#libs/timescales';
import { type Moment } from '../script/moment.types';

/** Everything that happens with one family, in order of time. */
export interface FamilyStory {
  key: string;
  startsAt: IsoInstant;
  moments: readonly Moment[];
}

export function inOrder(key: string, moments: readonly Moment[]): FamilyStory {
  const sorted = [...moments].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return { key, startsAt: sorted[0]?.at ?? '', moments: sorted };
}
