import { type Database } from '#libs/database';
import { type Action } from '../abilities/actions';
import { denied, may } from '../abilities/may';
import { type Item, type Subject } from '../abilities/subjects';
import { type Requester } from '../person/actor';
import { audit } from './audit';

/** An act on, or a reading of, something that has been loaded. */
export interface PermissionRequest<S extends Subject> {
  requester: Requester;
  action: Action;
  subject: S;
  /** The row that the subject is judged by. */
  item: Item<S>;
  /** Ids of the records, for the log. */
  ids: readonly string[];
  requestId: string;
  /** From which page, for the log. */
  page?: string;
}

/** Judges, and writes the judgement down either way. Throws ACCESS.DENIED, AUDIT.AWAY. */
export async function permit<S extends Subject>(db: Database, request: PermissionRequest<S>): Promise<void> {
  const { requester, action, subject, item, ids, requestId, page } = request;
  const allowed = may(requester, action, subject, item);
  await audit(db, { actor: requester.actor, action: `${action} ${subject}`, subjects: ids, allowed, requestId, page });
  if (!allowed) throw denied(action, subject);
}
