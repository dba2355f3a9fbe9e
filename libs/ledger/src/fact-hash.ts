import { type Fact } from './fact';
import { textHash } from './text-hash';

/** SHA-256 over the canonical JSON of every column but the hash itself; the previous hash among them makes the chain. */
export function factHash(fact: Omit<Fact, 'hash'>): string {
  const { position, streamId, seq, stageId, type, version, payload, occurredAt, recordedAt } = fact;
  const { actorId, actorRoles, actorGrade, deputisingFor, commandId, prevHash } = fact;
  return textHash({
    position: position.toString(),
    streamId,
    seq,
    stageId,
    type,
    version,
    payload,
    occurredAt: occurredAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    actorId,
    actorRoles,
    actorGrade,
    deputisingFor,
    commandId,
    prevHash,
  });
}
