import { type Database } from '#libs/database';
import { figures, measureNamed, spanOf, type TeamFigure } from '#libs/measures';
import { type CouncilYear, type PublishedYear } from '#libs/simulation';

/** One published figure beside what the simulated council came to: a count, or a share from 0 to 1. */
export interface Nearness {
  figure: string;
  published: number;
  simulated: number;
  ratio: number;
}

interface Compared {
  measure: string;
  /** `flow`: a count over the days, `stock`: a count at the end, `share`: of the measure's denominator. */
  as: 'flow' | 'stock' | 'share';
  published: (year: PublishedYear) => number;
}

const compared: readonly Compared[] = [
  // The service assesses whoever is referred: those whom the council turned away at once are contacts here.
  { measure: 'referrals', as: 'flow', published: ({ referrals, noFurtherAction: none }) => referrals * (1 - none) },
  { measure: 're-referrals', as: 'share', published: ({ reReferrals }) => reReferrals },
  { measure: 'initial-assessments-in-time', as: 'share', published: ({ assessmentsInTime }) => assessmentsInTime },
  { measure: 'core-assessments-in-time', as: 'share', published: ({ coreInTime }) => coreInTime },
  { measure: 'assessments-in-time', as: 'share', published: ({ assessmentsInTime }) => assessmentsInTime },
  { measure: 'episodes-open', as: 'stock', published: ({ openAtEnd }) => openAtEnd },
  { measure: 'section-47-enquiries', as: 'flow', published: ({ enquiries }) => enquiries },
  { measure: 'conferences', as: 'flow', published: ({ conferences }) => conferences },
  { measure: 'conferences-in-time', as: 'share', published: ({ conferencesInTime }) => conferencesInTime },
  { measure: 'plans-started', as: 'flow', published: ({ plansStarted }) => plansStarted },
  { measure: 'plans-open', as: 'stock', published: ({ plansAtEnd }) => plansAtEnd },
  { measure: 'plans-second', as: 'share', published: ({ secondPlans }) => secondPlans },
  { measure: 'plans-reviewed-in-time', as: 'share', published: ({ reviewedInTime }) => reviewedInTime },
  { measure: 'plans-over-two-years', as: 'share', published: ({ openTwoYears }) => openTwoYears },
  { measure: 'plans-ended-over-two-years', as: 'share', published: ({ endedTwoYears }) => endedTwoYears },
];

/** How near a simulated council came to what was published, by the measures that the service has for real ones. */
export async function nearness(db: Database, { from, to, scale, published }: CouncilYear): Promise<Nearness[]> {
  const asked = compared.flatMap(({ measure }) => measureNamed(measure) ?? []);
  const counted = await figures(db, asked, [spanOf({ from, to }, new Date())]);
  const years = ((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1) / 365;
  return compared.flatMap(({ measure, as, published: of }) => {
    const all = counted.filter((figure) => figure.measure === measure);
    const [numerator, denominator] = [sum(all, 'numerator'), sum(all, 'denominator')];
    if (as === 'share' && denominator === 0) return []; // nothing of the kind happened: the other edition has it, or the council is small
    const simulated = as === 'share' ? numerator / denominator : numerator;
    const expected = of(published) * (as === 'flow' ? years * scale : as === 'stock' ? scale : 1);
    return [{ figure: measure, published: expected, simulated, ratio: simulated / expected }];
  });
}

function sum(all: readonly TeamFigure[], what: 'numerator' | 'denominator'): number {
  return all.reduce((total, figure) => total + figure[what], 0);
}

/** As a table for people. */
export function nearnessInLines(all: readonly Nearness[], name: string): string[] {
  const shown = (value: number): string => (value < 1 && value > 0 ? value.toFixed(3) : String(Math.round(value)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(28) : cell.padStart(10))).join(' ');
  return [
    line([name, 'published', 'simulated', 'ratio']),
    ...all.map(({ figure, published, simulated, ratio }) =>
      line([figure, shown(published), shown(simulated), ratio.toFixed(2)]),
    ),
  ];
}
