import { type Characteristics, type ChildRecord } from '../record/child-record';
import { lastSigned } from './assessments';

const notAsked = 'NOBT';
const none = 'NONE';

/** As the last signed assessment found them; before there is one, as the newest referrer who knew described the child. */
export function knownOn(
  { journeys, described }: Pick<ChildRecord, 'journeys' | 'described'>,
  day: string,
): Characteristics {
  const found = lastSigned(journeys, day)?.says;
  const told = (known: (one: Characteristics) => boolean) => [...described].reverse().find(known);
  const ethnicity = found?.ethnicity ?? told((one) => one.ethnicity !== undefined)?.ethnicity;
  const list = found?.disabilities ?? told((one) => (one.disabilities ?? []).length > 0)?.disabilities;
  return {
    ...(ethnicity === undefined ? {} : { ethnicity }),
    ...(list === undefined || list.length === 0 ? {} : { disabilities: [...new Set(list)] }),
  };
}

/** The census has no code for a disability that nobody has asked about: it is returned as none. */
export function characteristicsOn(
  record: ChildRecord,
  day: string,
): { ethnicity: string; disabilities: readonly string[] } {
  const { ethnicity = notAsked, disabilities = [none] } = knownOn(record, day);
  return { ethnicity, disabilities };
}
