import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { type PublishedYear } from '../council/figures';
import { lengthOf, planLengths } from './lengths';
import { type Protection, type ProtectionSpan } from './road.types';

/** How an enquiry goes on, as often as in the published year. */
export function protectionOf(
  chance: Chance,
  year: PublishedYear,
  discussionOn: IsoDate,
  goesTo: 'enquiry' | 'conference' | 'plan',
): Protection {
  if (goesTo === 'enquiry') {
    const outcome = chance.from({
      ...{ notSubstantiated: 60, substantiatedNoContinuingRisk: 36, continuingRiskNoConference: 4 },
    } as const);
    return { discussionOn, outcome };
  }
  const plan = goesTo === 'plan' ? { plan: freshSpan(chance, year) } : {};
  const outcome = goesTo === 'plan' ? 'plan' : chance.from({ childInNeedPlan: 7, noFurtherAction: 3 } as const);
  const afterWorkingDays = waitFor(chance, year);
  const category = chance.from(year.categories);
  return { discussionOn, outcome: 'continuingRisk', conference: { afterWorkingDays, outcome, category, ...plan } };
}

function freshSpan(chance: Chance, year: PublishedYear): ProtectionSpan {
  return spanOf(chance, year, lengthOf(chance, planLengths.fresh));
}

/** @param lastsDays none for a plan that is open at the end */
export function spanOf(chance: Chance, { reviewedInTime }: PublishedYear, lastsDays?: number): ProtectionSpan {
  const span = { outcome: planOutcome(chance), reviewedInTime: chance.happens(reviewedInTime) };
  return lastsDays === undefined ? span : { ...span, lastsDays };
}

function planOutcome(chance: Chance): ProtectionSpan['outcome'] {
  return chance.from({ childInNeedPlan: 72, noServices: 18, lookedAfter: 10 } as const);
}

/** Working days from the discussion to the conference. */
export function waitFor(chance: Chance, { conferencesInTime }: PublishedYear): number {
  if (chance.happens(conferencesInTime)) return chance.happens(0.47) ? chance.between(5, 10) : chance.between(11, 15);
  return chance.happens(0.53) ? chance.between(16, 20) : chance.between(21, 34);
}
