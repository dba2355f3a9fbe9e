import { randomUUID } from 'node:crypto';
import { type Database } from '#libs/database';
import { type Channel, delivered } from '../channel';
import { factTypeOf } from '../message';
import { type Pace, paces } from '../pace';
import { readPeople } from './people';
import { whoHears } from './who-hears';

/** Puts a notification in the inbox of everybody who is told, one for each person and fact however often it is delivered. */
export function inboxChannel(db: Database, pace: Pace = paces.inbox): Channel {
  return {
    pace,
    async deliver(message) {
      const told = whoHears(message, await readPeople(db));
      const { factPosition, data } = message;
      const kind = factTypeOf(message);
      await db.notification.createMany({
        data: told.map((recipientId) => ({
          id: randomUUID(),
          recipientId,
          factPosition,
          kind,
          stageId: data.stageId ?? null,
          personId: data.personId ?? null,
          qualityId: qualityIdOf(kind, data.payload),
        })),
        skipDuplicates: true,
      });
      return delivered;
    },
  };
}

/** The action, or the complaint, that a fact of quality assurance tells of. */
function qualityIdOf(kind: string, { actionId, complaintId }: Readonly<Record<string, unknown>> = {}): string | null {
  const id = kind.startsWith('action.') ? actionId : kind.startsWith('complaint.') ? complaintId : undefined;
  return typeof id === 'string' ? id : null;
}
