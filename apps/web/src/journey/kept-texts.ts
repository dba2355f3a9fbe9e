import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';

type Entry = Schemas['ChronologyEntry'];

/** A text that a fact points to. */
export interface KeptText {
  href: string;
  /** Name of the hash in the fact: `textHash`, `voiceHash`. */
  hash: string;
}

/** The texts of what happened at a stage of a journey: the record keeps them by their hashes, beside the facts. */
export function keptTexts({ streamId: journeyId, stageId, payload }: Entry): KeptText[] {
  const [, stage] = stageId?.split('/') ?? [];
  if (stage === undefined) return [];
  return Object.entries(payload).flatMap(([hash, sha256]) =>
    /Hash$/.test(hash) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
      ? [{ hash, href: to('keptText', { journeyId, stage, sha256 }) }]
      : [],
  );
}
