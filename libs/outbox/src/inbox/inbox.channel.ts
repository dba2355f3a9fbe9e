import { randomUUID } from 'node:crypto';
import { type Database, together } from '#libs/database';
import { type Channel, delivered } from '../channel';
import { factTypeOf, type OutboxMessage } from '../message';
import { type Pace, paces } from '../pace';
import { readPeople } from './people';
import { type People } from './people-told';
import { whoHears } from './who-hears';

/** Puts a notification in the inbox of everybody who is told, one for each person and fact however often it is delivered. */
export function inboxChannel(db: Database, pace: Pace = paces.inbox): Channel {
  const put = together(pace.batch, async (messages: readonly OutboxMessage[]) => {
    const people = await readPeople(db);
    const data = messages.flatMap((message) => notifications(message, people));
    await db.notification.createMany({ data, skipDuplicates: true });
    return messages.map(() => true);
  });
  return {
    pace,
    async deliver(message) {
      await put(message);
      return delivered;
    },
  };
}

function notifications(message: OutboxMessage, people: People) {
  const { factPosition, data } = message;
  const kind = factTypeOf(message);
  return whoHears(message, people).map((recipientId) => ({
    id: randomUUID(),
    recipientId,
    factPosition,
    kind,
    stageId: data.stageId ?? null,
    personId: data.personId ?? null,
    qualityId: qualityIdOf(kind, data.payload),
  }));
}

/** The action, the complaint or the learning that a fact of quality assurance tells of. */
function qualityIdOf(kind: string, payload: Readonly<Record<string, unknown>> = {}): string | null {
  const [subject = ''] = kind.split('.');
  const id = ['action', 'complaint', 'learning'].includes(subject) ? payload[`${subject}Id`] : undefined;
  return typeof id === 'string' ? id : null;
}
