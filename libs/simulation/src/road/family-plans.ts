import { Chance } from '../chance/chance';
import { agesBeforeTwoPlans } from './earlier-plan';
import { type CouncilYear, type Quotas, quotasOf } from './council-year';
import { ReferredRoads } from './referred';
import { type FamilyPlan, type Road } from './road.types';
import { UnderwayRoads } from './underway';

/** Brothers and sisters who are referred together. */
const sizes = { '1': 52, '2': 27, '3': 14, '4': 7 } as const;

/** Every family of which a child is referred, or is in need on the first day. */
export function familyPlans(year: CouncilYear): FamilyPlan[] {
  const quotas = quotasOf(year);
  return [...underway(year, quotas), ...referred(year, quotas)];
}

function underway(year: CouncilYear, { underway: quotas }: Quotas): FamilyPlan[] {
  const chance = new Chance(year.seed, 'underway');
  const makers = new UnderwayRoads(chance, year).makers(quotas);
  return makers.flatMap(({ count, make }, which) => ofTogether(chance, `u${which}`, count, () => [make()]));
}

function referred(year: CouncilYear, quotas: Quotas): FamilyPlan[] {
  const chance = new Chance(year.seed, 'referred');
  const roads = new ReferredRoads(chance, year, quotas);
  const again = ofTogether(chance, 'a', quotas.reReferrals, (size) => roads.again(size));
  const fresh = ofTogether(chance, 'f', Infinity, (size) => roads.fresh(size));
  return [...again, ...fresh];
}

/** Families until there are as many children as wanted, or no more roads. */
function ofTogether(
  chance: Chance,
  key: string,
  children: number,
  roadsFor: (size: number) => Road[] | undefined,
): FamilyPlan[] {
  const families: FamilyPlan[] = [];
  for (let made = 0; made < Math.round(children);) {
    const size = Math.min(Number(chance.from(sizes)), Math.round(children) - made);
    const roads = roadsFor(size);
    if (roads === undefined) break;
    families.push({ key: `${key}-${families.length + 1}`, size, roads, ...agesFor(roads) });
    made += size;
  }
  return families;
}

function agesFor(roads: readonly Road[]): Pick<FamilyPlan, 'ages'> {
  const plans = roads.filter(({ protection }) => protection?.conference?.plan !== undefined);
  return plans.length > 1 ? { ages: agesBeforeTwoPlans } : {};
}
