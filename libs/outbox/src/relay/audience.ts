import { type Tx } from '#libs/database';
import { readPolicy } from '#libs/record';
import { readPeople } from '../inbox/people';
import { type People } from '../inbox/people-told';
import { cannotWait, mailKindOf } from '../mail/mail-kind';
import { type OutboxMessage } from '../message';

/** Who may hear of messages at all. */
export interface Audience {
  people: People;
  /** Active ones. */
  subscriptions: readonly { id: string; types: readonly string[] }[];
  /** Whether this person gets mail about this message. */
  mailed: (message: OutboxMessage, staffId: string) => boolean;
}

/** Read once for each batch. Without a way to send mail nobody gets any. */
export async function audienceOf(tx: Tx, { mail }: { mail: boolean }): Promise<Audience> {
  const people = await readPeople(tx);
  const subscriptions = await tx.subscription.findMany({
    where: { active: true },
    select: { id: true, types: true },
    orderBy: { id: 'asc' },
  });
  if (!mail) return { people, subscriptions, mailed: () => false };

  const { value: policy } = await readPolicy(tx, 'notifications');
  const reachable = await tx.staff.findMany({ where: { active: true, email: { not: null } }, select: { id: true } });
  const addresses = new Set(reachable.map(({ id }) => id));
  const preferences = await tx.notificationPreference.findMany({ where: { dailyDigest: true } });
  const oncePerDay = new Set(preferences.map(({ staffId }) => staffId));
  const mailed: Audience['mailed'] = (message, staffId) => {
    const kind = mailKindOf(message);
    if (kind === undefined || !policy.email.includes(kind) || !addresses.has(staffId)) return false;
    return !oncePerDay.has(staffId) || cannotWait.includes(kind);
  };
  return { people, subscriptions, mailed };
}
