import { type IsoDate } from '#libs/timescales';
import { Chance } from '../chance/chance';
import { deck } from '../chance/deck';
import { daysAfter, daysBetween } from '../days';
import { type CouncilYear } from '../road/council-year';
import { ReferralDates } from '../road/dates';

/** What a contact becomes that brings no social worker. */
export type ApartKind = 'noFurtherAction' | 'informationAndAdvice' | 'earlyHelp' | 'missing' | 'privateFostering';

/** A child of whom the hub hears, and whose needs are met otherwise, or not at all. */
export interface ApartPlan {
  key: string;
  kind: ApartKind;
  on: IsoDate;
  /** Days on which a child goes missing again; each is reported to the hub. */
  again: readonly IsoDate[];
}

/**
 * No series is published. Contacts: three to four for each referral (ADCS, Safeguarding Pressures). What becomes of them, and how many
 * children are missing or privately fostered, is assumed; so is that
 * three in ten children who go missing do so again, up to four times, at least 25 days apart: a strategy discussion is not due then.
 */
const contactsForEachReferral = 3.5;
const shares = { noFurtherAction: 480, informationAndAdvice: 390, earlyHelp: 95, missing: 30, privateFostering: 5 };

export function apartPlans(year: CouncilYear): ApartPlan[] {
  const { seed, from, to, scale, published } = year;
  const years = (daysBetween(from, to) + 1) / 365;
  const children = Math.round(published.referrals * (contactsForEachReferral - 1) * years * scale);
  const chance = new Chance(seed, 'apart');
  const dates = new ReferralDates(chance.of('apart dates'), year);
  const plans: ApartPlan[] = [];
  for (const kind of deck(chance, children, shares)) {
    const on = dates.next();
    const again = kind === 'missing' ? missingAgain(chance, on, to) : [];
    plans.push({ key: `c-${plans.length + 1}`, kind, on, again });
  }
  return plans;
}

function missingAgain(chance: Chance, first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  if (!chance.happens(0.3)) return days;
  for (let left = chance.between(1, 4), day = first; left > 0; left -= 1) {
    day = daysAfter(day, chance.between(25, 70));
    if (day <= last) days.push(day);
  }
  return days;
}
