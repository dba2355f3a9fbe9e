import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { daysAfter, daysBetween, workedFrom } from '../days';
import { type CouncilYear, type Underway } from './council-year';
import { before } from './dates';
import { lengthOf, planLengths } from './lengths';
import { protectionOf, spanOf } from './protection-of';
import { type Protection, type Road } from './road.types';

type Maker = () => Road;

/** How far back the whole working of a case is told. */
const toldDays = 56;

/** Roads of children whose case is open on the first day, with how many children each is for. */
export class UnderwayRoads {
  constructor(
    private readonly chance: Chance,
    private readonly year: CouncilYear,
  ) {}

  makers(quotas: Underway): { count: number; make: Maker }[] {
    const { old, recent, ending, plansEnding, plansOpen, plansOverTwoYears: over } = quotas;
    const endingWithPlan = Math.round(plansEnding * 0.35);
    const later = this.laterProtection(quotas, Math.max(1, old + recent - (plansEnding - endingWithPlan)));
    return [
      { count: over, make: () => this.planned(before(this.year.from, this.chance.between(380, 440))) },
      { count: plansOpen, make: () => this.planned(before(this.year.from, this.chance.between(30, 200))) },
      { count: plansEnding - endingWithPlan, make: () => this.endingPlan(false) },
      { count: endingWithPlan, make: () => this.endingPlan(true) },
      { count: Math.max(0, old - over - (plansEnding - endingWithPlan) / 2), make: () => later(this.old()) },
      { count: Math.max(0, recent - plansOpen - (plansEnding - endingWithPlan) / 2), make: () => later(this.recent()) },
      { count: Math.max(0, ending - endingWithPlan), make: () => this.ending() },
    ];
  }

  private road(referralOn: IsoDate, more: Partial<Road> = {}): Road {
    const toldFrom = daysAfter(this.year.from, -toldDays);
    return { referralOn, need: 'inNeed', planAgreed: this.chance.happens(0.6), toldFrom, ...more };
  }

  private old(): Road {
    return this.road(before(this.year.from, this.chance.between(370, 800)));
  }

  private recent(): Road {
    return this.road(before(this.year.from, this.chance.between(75, 360)));
  }

  private ending(): Road {
    const closesOn = this.dayInYear();
    return this.road(before(this.year.from, this.chance.between(75, 700)), { closesOn });
  }

  /** A plan that is still open at the end. */
  private planned(conferenceOn: IsoDate): Road {
    return this.withPlan(conferenceOn, undefined);
  }

  private endingPlan(closes: boolean): Road {
    const lasts = lengthOf(this.chance, planLengths.underway);
    const window = Math.min(lasts - 20, daysBetween(this.year.from, this.year.to) - (closes ? 30 : 5));
    const endsOn = workedFrom(daysAfter(this.year.from, this.chance.between(3, Math.max(4, window))));
    const road = this.withPlan(before(endsOn, lasts), lasts);
    const closesOn = workedFrom(daysAfter(endsOn, this.chance.between(20, 90)));
    return closes && closesOn <= this.year.to ? { ...road, closesOn } : road;
  }

  private withPlan(conferenceOn: IsoDate, lastsDays: number | undefined): Road {
    const referralOn = before(conferenceOn, 34);
    const protection: Protection = {
      discussionOn: workedFrom(daysAfter(referralOn, 13)),
      outcome: 'continuingRisk',
      conference: {
        ...{ afterWorkingDays: 13, outcome: 'plan', category: this.chance.from(this.year.published.categories) },
        plan: spanOf(this.chance, this.year.published, lastsDays),
      },
    };
    return this.road(referralOn, { protection });
  }

  /** Some children who are in need anyway come into an enquiry during the year. */
  private laterProtection({ enquiries, conferences, plans }: Underway, children: number): (road: Road) => Road {
    return (road) => {
      if (!this.chance.happens(enquiries / children)) return road;
      const goesTo = this.chance.from({
        plan: plans,
        conference: conferences - plans,
        enquiry: enquiries - conferences,
      });
      return { ...road, protection: protectionOf(this.chance, this.year.published, this.dayInYear(), goesTo) };
    };
  }

  private dayInYear(): IsoDate {
    const { from, to } = this.year;
    return workedFrom(daysAfter(from, this.chance.between(5, Math.max(6, daysBetween(from, to) - 6))));
  }
}
