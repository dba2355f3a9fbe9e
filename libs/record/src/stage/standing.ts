import { askAtOnce, type Prisma, type Tx } from '#libs/database';
import { type StageEvent } from '#libs/journey';
import { clockOf, type ClockJson, type ClockRow, placedClocks } from '../deadlines/clocks-of';
import { type Setting, settings, type Terms, termsIn } from '../deadlines/terms';
import { eventOf, factIn, type FactJson } from './event-facts';
import { factsOf } from './state-of';

/** What an act depends on, besides the stage's row: what happened in the stage, its clocks, and what the council has set. */
export interface Standing {
  events: StageEvent[];
  clocks: ClockRow[];
  terms: Terms;
}

/** Rows that it is made of. */
export interface StandingRow extends Setting {
  facts: FactJson;
  clocks: ClockJson;
}

/** Asks how a stage stands. */
export function standing(stage: { id: string; kind: string | Prisma.Sql }): {
  [Name in keyof StandingRow]: Prisma.Sql;
} {
  return { facts: factsOf(stage), clocks: placedClocks([stage.id]), ...settings() };
}

export function standingIn(rows: { [Name in keyof StandingRow]: StandingRow[Name][] }): Standing {
  return {
    events: rows.facts.map((fact) => eventOf(factIn(fact))),
    clocks: rows.clocks.map(clockOf),
    terms: termsIn(rows),
  };
}

/** The same, asked by itself of a stage whose row is held. */
export async function standingOf(tx: Tx, stage: Prisma.StageModel): Promise<Standing> {
  return standingIn(await askAtOnce<StandingRow>(tx, standing(stage)));
}
