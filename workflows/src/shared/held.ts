import type { Act } from '#libs/contracts';
import { type AnyStage, type StageEvent, RuleBroken } from '#libs/journey';
import type { LoadedStage, RecordAnswer, SystemAct } from '#activities';

/** A stage as the desk holds it between two acts. */
export interface Held {
  state: AnyStage['initial'];
  /** Counts people's acts. */
  version: number;
  /** When the newest event happened in the world (ISO instant). */
  lastAt: string;
}

/** The fold of what the record holds. */
export function loaded(stage: AnyStage, { events, version }: LoadedStage): Held {
  return { state: fold(stage, stage.initial, events), version, lastAt: events.at(-1)?.at ?? '' };
}

/** The stage after an act that the record has taken. */
export function after(stage: AnyStage, held: Held, events: StageEvent[], { recorded }: RecordAnswer): Held {
  return {
    state: fold(stage, held.state, events),
    version: recorded.version,
    lastAt: events.at(-1)?.at ?? held.lastAt,
  };
}

/** The person saw a later version than the desk holds. */
export function isBehind({ version }: Held, act: Act | SystemAct): boolean {
  return 'expectedVersion' in act && act.expectedVersion !== undefined && act.expectedVersion > version;
}

/** What the rules say to the act; refused with VERSION.STALE when the person saw an earlier version. */
export function decided(stage: AnyStage, held: Held, act: Act | SystemAct): StageEvent[] {
  const seen = 'expectedVersion' in act ? act.expectedVersion : undefined;
  if (seen !== undefined && seen !== held.version) throw stale(held, seen);
  return stage.decide(held.state, act.command);
}

/** Somebody acted on a version that is no longer the stage's. */
export function stale(held: Held, seen?: number): RuleBroken {
  return new RuleBroken('VERSION.STALE', 'Somebody has changed this since you opened it', {
    seen,
    current: held.version,
  });
}

function fold(stage: AnyStage, start: Held['state'], events: StageEvent[]): Held['state'] {
  return events.reduce((state, event) => stage.evolve(state, event), start);
}
