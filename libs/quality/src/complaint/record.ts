import { RuleBroken } from '#libs/journey';
import { type ComplaintEvent } from './complaint.types';
import { type Judging, termsOf } from './decide';

type Recorded = Extract<ComplaintEvent, { type: 'recorded' }>;

/** A complaint is taken: its first stage starts on the day on which it was made. Codes: COMPLAINT.DATE_IN_FUTURE. */
export function recorded(
  made: Pick<Recorded, 'complainant' | 'madeOn' | 'officerId' | 'elements' | 'textHash'>,
  { today, terms }: Pick<Judging, 'today' | 'terms'>,
): Recorded {
  if (made.madeOn > today) throw new RuleBroken('COMPLAINT.DATE_IN_FUTURE', 'This day is still to come');
  return { type: 'recorded', ...made, ...termsOf('localResolution', made.madeOn, terms) };
}
