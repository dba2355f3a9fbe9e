import { asReader, type Database, type Tx } from '#libs/database';
import { type Draw, drawn, sampleFrame } from '#libs/record';
import { Mistake } from '../failure';
import { type ReadAs } from './read-as';

export type Choice = { sample: number; seed: string } | { listed: readonly string[] };

export interface Chosen {
  journeys: readonly string[];
  draw?: Draw;
}

/**
 * Which journeys go into the pack, of those that had begun by then and that everybody may read for whom it is made. Refuses
 * CLI.UNKNOWN_JOURNEY for a listed one that is not among them.
 */
export async function journeysChosen(reading: Database, choice: Choice, at: Date, readAs: ReadAs): Promise<Chosen> {
  const frame = await readByAll(reading, readAs);
  const begun = await asReader(reading, readAs.scopes[0], (tx) => begunBy(tx, frame, at));
  if ('listed' in choice) {
    const known = new Set(begun);
    const unknown = choice.listed.findIndex((id) => !known.has(id));
    if (unknown < 0) return { journeys: [...new Set(choice.listed)] };
    const [id = ''] = choice.listed.slice(unknown);
    throw new Mistake('CLI.UNKNOWN_JOURNEY', `Journey ${id} was not there by then, or its record is restricted`);
  }
  const { sample, draw } = drawn(begun, choice.sample, choice.seed);
  return { journeys: sample, draw };
}

async function readByAll(reading: Database, { scopes, inspectionId }: ReadAs): Promise<string[]> {
  const frames: Set<string>[] = [];
  for (const scope of scopes) {
    frames.push(new Set(await asReader(reading, scope, (tx) => sampleFrame(tx, {}, inspectionId))));
  }
  return [...(frames[0] ?? [])].filter((id) => frames.every((frame) => frame.has(id)));
}

async function begunBy(tx: Tx, ids: readonly string[], at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT j.id FROM journey j JOIN fact f ON f.stream_id = j.id AND f.seq = 1
    WHERE j.id = ANY (${[...ids]}::uuid[]) AND f.recorded_at <= ${at}`;
  return rows.map(({ id }) => id);
}
