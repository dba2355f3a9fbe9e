import { type Chance } from '../chance/chance';
import { type PublishedYear } from '../council/figures';

type Kind = 'initialAssessment' | 'coreAssessment' | 'singleAssessment';

/** Working days from the start of an assessment to its signature: in time as often as published, most of them near the end. */
export function waitFor(chance: Chance, kind: Kind, { assessmentsInTime, coreInTime }: PublishedYear): number {
  if (kind === 'initialAssessment') {
    return chance.happens(assessmentsInTime) ? chance.between(3, 10) : chance.between(11, 30);
  }
  if (kind === 'coreAssessment') return chance.happens(coreInTime) ? chance.between(15, 35) : chance.between(36, 60);
  if (!chance.happens(assessmentsInTime)) return chance.happens(0.4) ? chance.between(46, 50) : chance.between(51, 75);
  const span = chance.from({ early: 14, second: 20, third: 19, fourth: 24, last: 23 } as const);
  const [low, high] = spans[span];
  return chance.between(low, high);
}

/** England, 2024-25: lengths of single assessments, with the rush before the limit. */
const spans = { early: [3, 10], second: [11, 20], third: [21, 30], fourth: [31, 40], last: [41, 45] } as const;
