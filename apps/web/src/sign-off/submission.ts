import { documentRows } from '../acts/document-rows';
import { type ActSubject } from '../acts/act-subject';
import { type ReadRow } from '../forms/read-only';
import { type Schemas } from '../shared/api/api.types';
import { type Visit } from '../shared/visit/visit';
import { type Gate, gateIn, isOpen } from './gate';

type HandedIn = Pick<Schemas['SignOff'], 'textHash' | 'submittedBy' | 'submittedAt'>;

/** A text that was handed in, to read. */
export interface Submission extends HandedIn {
  rows: readonly ReadRow[];
}

/** What waits for a signature at a stage, and the text that was handed in before it. */
export interface Submissions {
  waiting?: Submission;
  before?: Submission;
}

export async function submissionsOf(visit: Visit, subject: ActSubject): Promise<Submissions> {
  const gate = gateIn(subject.state);
  if (gate) return isOpen(gate) ? { waiting: await read(visit, subject, ofGate(gate)) } : {};
  const { journeyId = '', stage = '' } = subject;
  const path = { journeyId, stage };
  const { items } = await visit.api.get('/journeys/{journeyId}/stages/{stage}/sign-offs', { path });
  const waiting = items.find(({ decision }) => decision === undefined);
  if (!waiting) return {};
  const before = items.find(({ submission }) => submission === waiting.submission - 1);
  const [now, then] = await Promise.all([
    read(visit, subject, waiting),
    before ? read(visit, subject, before) : undefined,
  ]);
  return { waiting: now, ...(then ? { before: then } : {}) };
}

function ofGate({ textHash, recordedAt, authors: [submittedBy = ''] }: Gate): HandedIn {
  return { textHash, submittedBy, submittedAt: recordedAt };
}

async function read(visit: Visit, subject: ActSubject, handedIn: HandedIn): Promise<Submission> {
  const { journeyId = '', stage = '' } = subject;
  const { textHash, submittedBy, submittedAt } = handedIn;
  const path = { journeyId, stage, sha256: textHash };
  const found = await visit.api.find('/journeys/{journeyId}/stages/{stage}/documents/{sha256}', { path });
  return { textHash, submittedBy, submittedAt, rows: documentRows(subject.kind, found?.body) };
}
