import { type Chance } from '../chance/chance';

/** Of the episodes with factors, how many have each. England, 2025. */
const shares: Readonly<Record<string, number>> = {
  ...{ '4B': 0.335, '3B': 0.317, '17A': 0.19, '4A': 0.176, '16A': 0.176, '1B': 0.143, '2B': 0.141, '5A': 0.123 },
  ...{ '18C': 0.12, '3A': 0.113, '15A': 0.04, '19C': 0.03, '11A': 0.02, '10A': 0.02, '14A': 0.05, '20': 0.06 },
};
/** Factors found by an assessment: some, or 21 for none. */
export function factorsFor(chance: Chance, { none, need }: { none: boolean; need: string }): string[] {
  if (none && chance.happens(0.5)) return ['21'];
  const found = Object.entries(shares).flatMap(([code, share]) => (chance.happens(share) ? [code] : []));
  return found.length > 0 ? found : [need === 'N2' ? '5A' : '16A'];
}
