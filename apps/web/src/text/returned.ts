import { type ActSubject } from '../acts/act-subject';
import { type Visit } from '../shared/visit/visit';

/** The newest return of a text that is being written again: who sent it back, when, and why. */
export interface Returned {
  by: string;
  at: string;
  reasons: string;
  /** The text that was sent back. */
  textHash: string;
}

/** Undefined when it was never handed in, or what happened last was no return. */
export async function returnedWith(visit: Visit, subject: ActSubject): Promise<Returned | undefined> {
  const { journeyId = '', stage = '' } = subject;
  const path = { journeyId, stage };
  const signOffs = await visit.api.find('/journeys/{journeyId}/stages/{stage}/sign-offs', { path });
  const last = signOffs?.items.reduce<(typeof signOffs.items)[number] | undefined>(
    (newest, one) => (newest === undefined || one.submission > newest.submission ? one : newest),
    undefined,
  );
  if (last?.decision !== 'returned' || last.reasonsHash === undefined) return undefined;
  const sha256 = last.reasonsHash;
  const found = await visit.api.find('/journeys/{journeyId}/stages/{stage}/documents/{sha256}', {
    path: { ...path, sha256 },
  });
  const staff = await visit.staff();
  return {
    by: staff.nameOf(last.decidedBy),
    at: last.decidedAt ?? '',
    reasons: reasonsIn(found?.body),
    textHash: last.textHash,
  };
}

function reasonsIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'reasons' in body ? String(body.reasons) : '';
}
