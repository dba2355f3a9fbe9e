import { type Chance, type Mix } from '../chance/chance';

type Span = 'upToThree' | 'threeToSix' | 'sixToTwelve' | 'oneToTwo' | 'overTwo';

const days: Record<Span, readonly [number, number]> = {
  upToThree: [45, 88],
  threeToSix: [92, 180],
  sixToTwelve: [185, 362],
  oneToTwo: [367, 720],
  overTwo: [735, 800],
};

/** How long protection plans last that began before the year and end in it, and those that begin in it. Torbay, 2012-13. */
export const planLengths = {
  underway: { upToThree: 10, threeToSix: 26, sixToTwelve: 119, oneToTwo: 95, overTwo: 17 },
  fresh: { upToThree: 27, threeToSix: 44, sixToTwelve: 143, oneToTwo: 95, overTwo: 17 },
} satisfies Record<string, Mix<Span>>;

/** How long episodes last that begin and end within the year. */
export const shortEpisodes: Mix<Span> = { upToThree: 80, threeToSix: 12, sixToTwelve: 8 };

export function lengthOf(chance: Chance, mix: Mix<Span>): number {
  const [shortest, longest] = days[chance.from(mix)];
  return chance.between(shortest, longest);
}
