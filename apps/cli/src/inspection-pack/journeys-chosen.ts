import { type Tx } from '#libs/database';
import { type Draw, drawn, sampleFrame } from '#libs/record';
import { Mistake } from '../failure';

export type Choice = { sample: number; seed: string } | { listed: readonly string[] };

export interface Chosen {
  journeys: readonly string[];
  draw?: Draw;
}

/**
 * Which journeys go into the pack, of those that had begun by then. Restricted records are left out: `tx` reads as nobody to whom one is open.
 * Refuses CLI.UNKNOWN_JOURNEY for a listed one that is not among them.
 */
export async function journeysChosen(tx: Tx, choice: Choice, at: Date): Promise<Chosen> {
  if ('listed' in choice) {
    const begun = new Set(await begunBy(tx, choice.listed, at));
    const unknown = choice.listed.findIndex((id) => !begun.has(id));
    if (unknown < 0) return { journeys: [...new Set(choice.listed)] };
    const [id = ''] = choice.listed.slice(unknown);
    throw new Mistake('CLI.UNKNOWN_JOURNEY', `Journey ${id} was not there by then, or its record is restricted`);
  }
  const { sample, draw } = drawn(await begunBy(tx, await sampleFrame(tx, {}), at), choice.sample, choice.seed);
  return { journeys: sample, draw };
}

async function begunBy(tx: Tx, ids: readonly string[], at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT j.id FROM journey j JOIN fact f ON f.stream_id = j.id AND f.seq = 1
    WHERE j.id = ANY (${[...ids]}::uuid[]) AND f.recorded_at <= ${at}`;
  return rows.map(({ id }) => id);
}
