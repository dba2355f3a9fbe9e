import { type ChildRecord } from '../record/child-record';
import { lastSigned } from './assessments';

const notAsked = 'NOBT';
const none = 'NONE';

/**
 * As the last signed assessment found them; before there is one, as the newest referrer who knew described the child. The census has no
 * code for a disability that nobody has asked about: it is returned as none.
 */
export function characteristicsOn(
  { journeys, described }: ChildRecord,
  day: string,
): { ethnicity: string; disabilities: readonly string[] } {
  const found = lastSigned(journeys, day)?.says;
  const told = (known: (one: ChildRecord['described'][number]) => boolean) => [...described].reverse().find(known);
  const ethnicity = found?.ethnicity ?? told((one) => one.ethnicity !== undefined)?.ethnicity ?? notAsked;
  const disabilities = found?.disabilities ?? told((one) => (one.disabilities ?? []).length > 0)?.disabilities ?? [];
  return { ethnicity, disabilities: disabilities.length === 0 ? [none] : [...new Set(disabilities)] };
}
