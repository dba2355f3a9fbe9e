/** The part of a countersigned outcome that a page needs: what stands where among its two signatures. */
export interface Gate {
  status: string;
  textHash: string;
  recordedAt: string;
  authors: readonly string[];
}

/** From a stage's state, as the API shows it; undefined when no outcome waits for managers. */
export function gateIn(state: Readonly<Record<string, unknown>>): Gate | undefined {
  const { gate } = state;
  if (typeof gate !== 'object' || gate === null) return undefined;
  const { status, textHash, recordedAt, authors } = gate as Partial<Gate>;
  if (!status || !textHash || !recordedAt) return undefined;
  return { status, textHash, recordedAt, authors: authors ?? [] };
}

/** Whether a manager is asked for something. */
export function isOpen({ status }: Gate): boolean {
  return status === 'awaitingAuthorisation' || status === 'awaitingCountersignature' || status === 'queried';
}
