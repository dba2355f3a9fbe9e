import { type ActForm } from '#libs/journey';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';

/** The text that an act is about: the person reads it here, and its hash goes with the act. */
export interface ShownText {
  hash: string;
  body?: unknown;
}

/** Undefined when the act names no text, or nothing waits for it. */
export async function shownText(visit: Visit, subject: ActSubject, form: ActForm): Promise<ShownText | undefined> {
  if (!('textHash' in form.codes.shape)) return undefined;
  if (form.document) return draftOf(visit, subject);
  const hash = await hashOf(visit, subject, form);
  if (hash === undefined) return undefined;
  const { journeyId = '', stage } = subject;
  if (stage === undefined) return { hash };
  const path = { journeyId, stage, sha256: hash };
  return {
    hash,
    body: (await visit.api.find('/journeys/{journeyId}/stages/{stage}/documents/{sha256}', { path }))?.body,
  };
}

async function draftOf(visit: Visit, { journeyId = '', stage = '' }: ActSubject): Promise<ShownText | undefined> {
  const draft = await visit.api.find('/journeys/{journeyId}/stages/{stage}/draft', { path: { journeyId, stage } });
  return draft && { hash: draft.sha256, body: draft.body };
}

async function hashOf(visit: Visit, subject: ActSubject, { action }: ActForm): Promise<string | undefined> {
  const { journeyId = '', stage, state } = subject;
  if (action === 'authorise' || action === 'countersign') return textHashIn(state['gate']);
  if (stage !== undefined) {
    const path = { journeyId, stage };
    const signOffs = await visit.api.find('/journeys/{journeyId}/stages/{stage}/sign-offs', { path });
    return signOffs?.items.find(({ decision }) => decision === undefined)?.textHash;
  }
  const waiting = await visit.api.find('/queues/awaiting-my-sign-off', { query: { limit: 100 } });
  return waiting?.items.find((item) => item.stageId === journeyId)?.textHash;
}

function textHashIn(gate: unknown): string | undefined {
  const hash = typeof gate === 'object' && gate !== null && 'textHash' in gate ? gate.textHash : undefined;
  return typeof hash === 'string' ? hash : undefined;
}
