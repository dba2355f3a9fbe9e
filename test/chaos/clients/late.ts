import { workingDaysAgo } from '../../../apps/cli/src/demo/days';
import { type Client } from './client';
import { enquire, type Random } from './families';
import { whenClocksChange } from './when-clocks-change';

/** A contact that nobody decides, so that every moment of its clock comes. */
export interface LateContact {
  contactId: string;
  /** ISO; where it was worked out by hand. */
  dueAt?: string;
}

/** Enquiries that lay on a desk, in no order of their days: each is late at once, or rings within minutes. */
export async function lateContacts(client: Client, random: Random, howMany: number): Promise<LateContact[]> {
  const now = new Date();
  const onDesks = Array.from({ length: howMany }, (_, index) => ({ receivedAt: workingDaysAgo(now, 2 + index) }));
  const all: { receivedAt: string; dueAt?: string }[] = [...onDesks, ...whenClocksChange];
  const shuffled = all.map((one) => ({ ...one, order: random() })).sort((one, other) => one.order - other.order);
  const found: LateContact[] = [];
  for (const { receivedAt, dueAt } of shuffled) {
    const contactId = await enquire(
      client,
      () => 0.5,
      () => new Date(receivedAt),
    );
    if (contactId !== undefined) found.push({ contactId, dueAt });
  }
  return found;
}
