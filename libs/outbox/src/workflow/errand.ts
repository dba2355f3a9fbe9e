import { type StageInput } from '#libs/contracts';
import { type StageKind, stageKinds } from '#libs/journey';
import { factTypeOf, type OutboxMessage } from '../message';

/** What a message asks of workflows. */
export type Errand = { errand: 'start'; stage: StageInput } | { errand: 'recalculate'; reason: string };

/**
 * An opened stage starts its workflow; a change of the days that are worked is told to every stage whose clock runs. A change of timescales
 * is not: a clock keeps the rules that it was started under.
 */
export function errandOf(message: Pick<OutboxMessage, 'type' | 'subject' | 'data'>): Errand | undefined {
  const factType = factTypeOf(message);
  const kind = kindOpened(factType);
  if (kind) return { errand: 'start', stage: { stageId: message.subject, kind } };
  if (factType.startsWith('calendar.day')) return { errand: 'recalculate', reason: factType };
  return undefined;
}

function kindOpened(factType: string): StageKind | undefined {
  return stageKinds.find((kind) => factType === `${kind}.opened`);
}
