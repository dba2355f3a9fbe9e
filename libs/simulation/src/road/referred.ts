import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { daysAfter, workedFrom } from '../days';
import { type CouncilYear, type Quotas } from './council-year';
import { before, ReferralDates } from './dates';
import { roadWithPlanBefore } from './earlier-plan';
import { lengthOf, shortEpisodes } from './lengths';
import { protectionOf } from './protection-of';
import { type Road } from './road.types';

/** Roads of children who are referred within the time. */
export class ReferredRoads {
  private readonly dates: ReferralDates;
  private readonly left: { inNeed: number; notInNeed: number; short: number; plans: number; secondPlans: number };
  private readonly protectedShare: number;

  constructor(
    private readonly chance: Chance,
    private readonly year: CouncilYear,
    private readonly quotas: Quotas,
  ) {
    this.dates = new ReferralDates(chance.of('referral dates'), year);
    const { inNeed, notInNeed, shortEpisodes: short, enquiries, plans, secondPlans } = quotas;
    this.left = { inNeed, notInNeed, short, plans, secondPlans };
    this.protectedShare = inNeed === 0 ? 0 : enquiries / inNeed;
  }

  /** Families who come back within a year of an earlier referral: both roads. `size` children each. */
  again(size: number): Road[] {
    const referralOn = this.dates.next();
    const first = before(referralOn, this.chance.between(90, 350));
    if (first >= this.year.from) this.left.notInNeed -= size;
    const earlier = this.road(first, 'notInNeed');
    const later = this.chance.happens(0.9) ? this.inNeed(referralOn, size) : this.notInNeed(referralOn, size);
    return daysAfter(first, 70) < referralOn ? [earlier, later] : [later];
  }

  /** Families who are referred for the first time, or after long; undefined when there are enough. */
  fresh(size: number): Road[] | undefined {
    const { inNeed, notInNeed } = this.left;
    if (inNeed <= 0 && notInNeed <= 0) return undefined;
    const wanted = Math.max(0, inNeed) / (Math.max(0, inNeed) + Math.max(0, notInNeed));
    const on = this.dates.next();
    const road = this.chance.happens(wanted) ? this.inNeed(on, size) : this.notInNeed(on, size);
    return this.hadPlan(road, size) ? [roadWithPlanBefore(this.chance, this.year.published, on), road] : [road];
  }

  /** Of the plans that are left to begin, so many as must be second ones. */
  private hadPlan({ protection }: Road, size: number): boolean {
    const { plans, secondPlans } = this.left;
    if (protection?.conference?.plan === undefined) return false;
    const isSecond = this.chance.happens(secondPlans / Math.max(1, plans));
    this.left.plans -= size;
    if (isSecond) this.left.secondPlans -= size;
    return isSecond;
  }

  private notInNeed(on: IsoDate, size: number): Road {
    this.left.notInNeed -= size;
    return this.road(on, 'notInNeed');
  }

  private inNeed(on: IsoDate, size: number): Road {
    this.left.inNeed -= size;
    const road = this.road(on, 'inNeed');
    if (this.chance.happens(this.protectedShare)) return { ...road, protection: this.protection(on) };
    const closesOn = workedFrom(daysAfter(on, lengthOf(this.chance, shortEpisodes)));
    if (this.left.short <= 0 || closesOn > this.year.to) return road;
    this.left.short -= size;
    return { ...road, closesOn };
  }

  private protection(referralOn: IsoDate) {
    const { enquiries, conferences, plans } = this.quotas;
    const goesTo = this.chance.from({ plan: plans, conference: conferences - plans, enquiry: enquiries - conferences });
    const discussionOn = workedFrom(daysAfter(referralOn, this.chance.between(1, 16)));
    return protectionOf(this.chance, this.year.published, discussionOn, goesTo);
  }

  private road(referralOn: IsoDate, need: Road['need']): Road {
    return { referralOn, need, planAgreed: this.chance.happens(0.6), toldFrom: referralOn };
  }
}
