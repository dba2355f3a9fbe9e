import { randomUUID } from 'node:crypto';
import { audit } from '#libs/access';
import { type Database, inTransaction } from '#libs/database';
import { calendarOf } from '#libs/record';
import { type Calendar } from '#libs/timescales';
import { type Reading } from '../record/read-children';

/** The service reads, restricted records included: a return leaves nobody out. */
export function asService(db: Database): Reading {
  return (read) => inTransaction(db, read, { isolationLevel: 'RepeatableRead', timeout: 60_000 });
}

/** The council's calendar today. */
export function councilCalendar(db: Database): Promise<Calendar> {
  return inTransaction(db, calendarOf);
}

/** An export of all children is a line of the access log before its first byte is written. `what`: such as `census 2026`. */
export function noteExport(db: Database, what: string): Promise<void> {
  const requestId = randomUUID();
  return audit(db, { action: `export ${what}`, subjects: [], allowed: true, requestId, page: 'command-line' });
}
