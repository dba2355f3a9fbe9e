import { type Database } from '#libs/database';
import { type Role } from '#libs/journey';
import { AccessRefused } from '../refusal';

/** One line of the access log: who did or tried what, to which records. Ids and codes only. */
export interface AuditEntry {
  /** Undefined where nobody could be told from the token. */
  actor?: { id: string; roles: readonly Role[] };
  /** Such as `read Journey`. */
  action: string;
  /** Ids of the records. */
  subjects: readonly string[];
  allowed: boolean;
  requestId: string;
  /** From which page, as its request says. */
  page?: string;
}

/**
 * Writes the access log. Await it before the answer leaves: what cannot be logged is not shown.
 * Throws AUDIT.AWAY (503) when the log cannot be written.
 */
export async function audit(db: Database, entry: AuditEntry): Promise<void> {
  const { actor, action, subjects, allowed, requestId, page } = entry;
  const line = {
    actorId: actor?.id,
    roles: [...(actor?.roles ?? [])],
    action,
    subjects: [...subjects],
    allowed,
    requestId,
    page,
  };
  try {
    // createMany reads nothing back: the service may add to the log without being able to read it.
    await db.accessLog.createMany({ data: [line] });
  } catch (cause) {
    throw new AccessRefused('AUDIT.AWAY', 'The access log cannot be written, so nothing is shown or done', { cause });
  }
}
