import { type Tx } from '#libs/database';
import { type ClockAsAt, clocksAsAt } from './clocks-as-at';
import { type KnownFact } from './known-fact';
import { type SignatureAsAt, signaturesAsAt } from './signatures-as-at';
import { type StageAsAt, stagesAsAt } from './stages-as-at';

/** A journey as the record knew it at a moment. */
export interface JourneyAsAt {
  /** The journey itself first. None when it had not been opened by then. */
  stages: StageAsAt[];
  clocks: ClockAsAt[];
  signatures: SignatureAsAt[];
}

/**
 * What had been written down about a journey by then, whenever it happened: what was typed in later is not in it. Reads facts alone, so
 * that the answer for a moment never changes.
 */
export async function journeyAsAt(tx: Tx, journeyId: string, at: Date): Promise<JourneyAsAt> {
  const facts = await tx.fact.findMany({
    where: { streamId: journeyId, recordedAt: { lte: at } },
    orderBy: { seq: 'asc' },
  });
  return asTheyTell(facts);
}

/** The same of facts that were read before, of one stream or of several, in the order in which they were written down. */
export function asTheyTell(facts: readonly KnownFact[]): JourneyAsAt {
  return { stages: stagesAsAt(facts), clocks: clocksAsAt(facts), signatures: signaturesAsAt(facts) };
}
