import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { daysAfter, daysBetween, latest, workedFrom } from '../days';
import { type CouncilYear } from './council-year';

/** Before this day nothing is known of the guidance in force. */
const firstDay = '2010-01-05';

/** Days on which referrals come, month by month as in the published year. */
export class ReferralDates {
  private readonly weights: readonly { day: IsoDate; upTo: number }[];
  private readonly whole: number;

  constructor(
    private readonly chance: Chance,
    { from, to, published }: CouncilYear,
  ) {
    let upTo = 0;
    this.weights = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => {
      const day = daysAfter(from, n);
      upTo += weightOf(day, published.months);
      return { day, upTo };
    });
    this.whole = upTo;
  }

  next(): IsoDate {
    const wanted = (this.chance.between(0, 999_999) / 1_000_000) * this.whole;
    return this.weights.find(({ upTo }) => upTo > wanted)?.day ?? workedFrom(firstDay);
  }
}

/** Weekends bring a tenth of a weekday's. */
function weightOf(day: IsoDate, months: readonly number[]): number {
  const date = new Date(`${day}T12:00:00Z`);
  const ofMonth = months[(date.getUTCMonth() + 9) % 12] ?? 1;
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return ofMonth * (weekend ? 0.1 : 1);
}

/** So many days before, but not before the first day that can be told. */
export function before(day: IsoDate, days: number): IsoDate {
  return workedFrom(latest(daysAfter(day, -days), firstDay));
}
