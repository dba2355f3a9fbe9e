import { type KnownFact } from './known-fact';

/** What somebody signed, sent back or handed in to be signed. Instants are ISO, in the world. */
export interface SignatureAsAt {
  stageId: string;
  /** The event's name: `submitted`, `signedOff`, `outcomeCountersigned`. */
  step: string;
  by: string;
  grade: string;
  deputisingFor?: string;
  at: string;
}

/** Steps of every way to a signature: of a text, of an outcome, of a closure. */
const steps: ReadonlySet<string> = new Set([
  ...['submitted', 'submissionVoided', 'signedOff', 'returnedForChanges'],
  ...['outcomeAuthorised', 'outcomeQueried', 'outcomeCountersigned', 'outcomeReturned'],
  ...['closureProposed', 'closureVoided', 'closureReturned', 'closed'],
]);

/** Whether a fact is a step on the way to a signature. `type`: such as `initialAssessment.signedOff`. */
export function isSignature(type: string): boolean {
  return steps.has(type.slice(type.indexOf('.') + 1));
}

/** The signatures that these facts tell of, in the order in which they were written down. */
export function signaturesAsAt(facts: readonly KnownFact[]): SignatureAsAt[] {
  return facts.flatMap(({ type, stageId, actorId, actorGrade, deputisingFor, occurredAt }) => {
    const step = type.slice(type.indexOf('.') + 1);
    if (stageId === null || !isSignature(type)) return [];
    const stoodIn = deputisingFor === null ? {} : { deputisingFor };
    return [{ stageId, step, by: actorId, grade: actorGrade, ...stoodIn, at: occurredAt.toISOString() }];
  });
}
