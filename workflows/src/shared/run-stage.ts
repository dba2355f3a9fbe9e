import { allHandlersFinished, condition, makeContinueAsNewFunc } from '@temporalio/workflow';
import type { StageInput } from '#libs/contracts';
import { type AnyStage } from '#libs/journey';
import type { LoadedStage } from '#activities';
import { Clock } from './clock';
import { Counter } from './counter';
import { Desk } from './desk';
import { type Errand } from './errand';
import { type Lifespan, isWorn, lifespan } from './lifespan';
import { recalculating } from './recalculating';
import { superseding } from './superseding';
import { tellingJourney } from './telling';
import { Turns } from './turns';

/** What a kind of stage does besides hearing people and keeping its clock. */
export interface Own {
  errands: Errand[];
  loaded?(stage: LoadedStage): void;
  /** A round is over: a fresh run takes the next one. */
  roundOver?(): boolean;
}

export interface Run {
  stage: AnyStage;
  /** Made before the record is read, so that signals find their handlers. */
  own?: (desk: Desk, input: StageInput) => Own;
  limit?: Lifespan;
}

/**
 * Runs a stage from the record to its end, which is when its outcome stands and all its clocks have stopped: hears people, keeps the
 * clock, never holds anything that the record does not. A run that starts anew (continued, restarted, rebuilt) loads the stage and goes
 * on where it was.
 */
export async function runStage(input: StageInput, { stage, own: ownOf, limit = lifespan }: Run): Promise<void> {
  const turns = new Turns();
  const clock = new Clock(input.stageId, turns);
  const desk = new Desk(stage, input.stageId, turns, (milestones) => clock.replace(milestones));
  const own = ownOf?.(desk, input);
  const telling = tellingJourney(input, stage, desk, clock);
  const errands = [
    recalculating(input.stageId, turns, clock),
    superseding(input.stageId, desk),
    ...(own?.errands ?? []),
    telling,
  ];
  const counter = new Counter(stage, desk, clock);

  const isOver = (): boolean => stage.outcome(desk.state) !== undefined && clock.silent;
  const isSpent = (): boolean => isWorn(counter.acts, limit) || own?.roundOver?.() === true;
  const nextErrand = (): Errand | undefined => errands.find((errand) => errand.waiting());
  const mustAct = (): boolean => nextErrand() !== undefined || isOver() || isSpent();

  const loaded = await desk.load();
  own?.loaded?.(loaded);
  for (;;) {
    const errand = nextErrand();
    if (errand) await errand.run();
    else if (!mustAct()) await clock.next(mustAct);
    else if (!allHandlersFinished()) await condition(() => allHandlersFinished() || nextErrand() !== undefined);
    else if (isOver()) break;
    else await makeContinueAsNewFunc<(next: StageInput) => Promise<void>>()(input);
  }
  await condition(allHandlersFinished);
}
