import { type Effect } from '../checker/effects';
import { nameOf } from '../clients/names';
import { factOf } from '../clients/steps';
import { type Operation } from '../history/operation';

export interface FactRow {
  position: string;
  streamId: string;
  seq: number;
  type: string;
  payload: string;
  commandId: string | null;
  /** Whether a person acted, and not the service itself. */
  byPerson: boolean;
}

/** A text of the record that bears a command's number. */
export interface MarkedText {
  streamId: string;
  sha256: string;
  n: number;
}

export interface Marked {
  facts: readonly FactRow[];
  texts: readonly MarkedText[];
  /** Family name of each contact. */
  names: ReadonlyMap<string, string>;
}

/**
 * Which command left which fact. Where an act has words, the words tell: a command that was applied twice under two ids bears one number
 * twice. What people left and no command explains comes without a number.
 */
export function effectsOf(operations: readonly Operation[], { facts, texts, names }: Marked): Effect[] {
  const byName = new Map(
    operations.filter(({ kind }) => kind === 'enquiry' || kind === 'poison').map(({ n }) => [nameOf(n), n]),
  );
  const byId = new Map(operations.map((operation) => [operation.commandId, operation]));
  const textsOf = new Map<string, MarkedText[]>();
  for (const text of texts) textsOf.set(text.streamId, [...(textsOf.get(text.streamId) ?? []), text]);

  const numberOf = ({ type, streamId, payload, commandId }: FactRow): number | undefined => {
    const means = Object.values(factOf).find((known) => known.type === type);
    if (!means) return undefined;
    if (type === 'contact.opened') return byName.get(names.get(streamId) ?? '');
    if (means.byWords) return textsOf.get(streamId)?.find(({ sha256 }) => payload.includes(sha256))?.n;
    const operation = byId.get(commandId ?? '');
    return operation && factOf[operation.kind]?.type === type ? operation.n : undefined;
  };

  const attributed = facts.map((fact) => ({ fact, n: numberOf(fact) }));
  const explained = new Set(attributed.filter(({ n }) => n !== undefined).map(({ fact }) => fact.commandId));
  return attributed
    .filter(({ fact, n }) => n !== undefined || (fact.byPerson && !explained.has(fact.commandId)))
    .map(({ fact: { type, streamId, seq }, n }) => ({ n, type, streamId, seq }));
}
