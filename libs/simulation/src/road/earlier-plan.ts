import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { daysAfter, workedFrom } from '../days';
import { type PublishedYear } from '../council/figures';
import { before } from './dates';
import { type Protection, type Road } from './road.types';

/** They are children still when the second plan ends. */
export const agesBeforeTwoPlans = [0, 12] as const;

/** More than a year before, so that the child does not count as referred again; over before the new referral comes. */
const daysBefore = [430, 760] as const;
const lastsDays = [95, 250] as const;

/** An episode with a protection plan that was over before the year began. Only what opens, changes and ends it is told. */
export function roadWithPlanBefore(chance: Chance, year: PublishedYear, next: IsoDate): Road {
  const referralOn = before(next, chance.between(...daysBefore));
  const conference: Protection['conference'] = {
    afterWorkingDays: chance.between(8, 15),
    outcome: 'plan',
    category: chance.from(year.categories),
    plan: { lastsDays: chance.between(...lastsDays), outcome: 'noServices', reviewedInTime: true },
  };
  const discussionOn = workedFrom(daysAfter(referralOn, chance.between(1, 10)));
  const protection: Protection = { discussionOn, outcome: 'continuingRisk', conference };
  return { referralOn, need: 'inNeed', planAgreed: false, toldFrom: next, protection };
}
