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

/**
 * Judges, and writes the judgement down either way. Nobody is turned away by what was remembered of them: who seems not to be allowed is
 * asked about once more. Throws ACCESS.DENIED, AUDIT.AWAY.
 */
export async function permit<S extends Subject>(db: Database, request: PermissionRequest<S>): Promise<void> {
  const { requester, action, subject, item, ids, requestId, page } = request;
  const allowed = may(requester, action, subject, item) || (await mayByNow(request));
  await audit(db, { actor: requester.actor, action: `${action} ${subject}`, subjects: ids, allowed, requestId, page });
  if (!allowed) throw denied(action, subject);
}

async function mayByNow<S extends Subject>({
  requester,
  action,
  subject,
  item,
}: PermissionRequest<S>): Promise<boolean> {
  return requester.renewed !== undefined && may(await requester.renewed(), action, subject, item);
}
