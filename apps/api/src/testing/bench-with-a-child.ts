import { Bench } from './bench';
import { type ChildWithAJourney, prepareChild } from './child-with-a-journey';
import { StagesAtHand } from './stages-at-hand';

export interface BenchWithAChild {
  bench: Bench;
  child: ChildWithAJourney;
  stages: StagesAtHand;
}

/** The API with one prepared child, its stages run at hand: `({ bench, child } = await benchWithAChild())`. End the bench after the last test. */
export async function benchWithAChild(): Promise<BenchWithAChild> {
  const stages = new StagesAtHand();
  const bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  return { bench, child: await prepareChild(bench, stages), stages };
}
