import { RuleBroken } from '#libs/journey';
import { type IsoDate } from '#libs/timescales';
import { type Inspectorate } from './codes';

/** For whom the council's records are opened, from one London date to another, both included. */
export interface InspectionPlan {
  inspectorate: Inspectorate;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** Staff ids. */
  inspectorIds: readonly string[];
}

/** Days, both ends included. Whoever needs longer opens another one. */
export const longestInspection = 92;

const DAY = 86_400_000;

/** Codes: INSPECTION.OUT_OF_ORDER, INSPECTION.IN_THE_PAST, INSPECTION.TOO_LONG, INSPECTION.NOBODY. */
export function mayBeOpened({ startsOn, endsOn, inspectorIds }: InspectionPlan, today: IsoDate): void {
  if (endsOn < startsOn) throw new RuleBroken('INSPECTION.OUT_OF_ORDER', 'The last day is before the first');
  if (endsOn < today) throw new RuleBroken('INSPECTION.IN_THE_PAST', 'The last day has passed');
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY + 1;
  if (days > longestInspection) {
    throw new RuleBroken('INSPECTION.TOO_LONG', `An inspection is open for ${longestInspection} days at most`);
  }
  if (inspectorIds.length === 0) throw new RuleBroken('INSPECTION.NOBODY', 'Say who inspects');
}

/** What is taken for an inspection is taken on its days. Codes: INSPECTION.NOT_BEGUN, INSPECTION.OVER. */
export function mustGoOn(
  { startsOn, ...ends }: { startsOn: IsoDate; endsOn: IsoDate; endedAt: Date | null },
  today: IsoDate,
): void {
  mayBeEnded(ends, today);
  if (today < startsOn) throw new RuleBroken('INSPECTION.NOT_BEGUN', 'This inspection has not begun');
}

/** Code: INSPECTION.OVER. */
export function mayBeEnded({ endsOn, endedAt }: { endsOn: IsoDate; endedAt: Date | null }, today: IsoDate): void {
  if (endedAt !== null || endsOn < today) throw new RuleBroken('INSPECTION.OVER', 'This inspection is over already');
}
