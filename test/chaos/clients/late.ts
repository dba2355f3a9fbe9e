import { workingDaysAgo } from '../../../apps/cli/src/demo/days';
import { type Client } from './client';
import { enquire, type Random } from './families';

/**
 * Enquiries that lay on a desk, in no order of their days: each is late at once, or rings within minutes. Nobody decides them, so that
 * every moment of their clocks comes. Answers the contacts' ids.
 */
export async function lateContacts(client: Client, random: Random, howMany: number): Promise<string[]> {
  const now = new Date();
  const days = Array.from({ length: howMany }, (_, index) => ({ daysAgo: 2 + index, order: random() }));
  days.sort((one, other) => one.order - other.order);
  const found: string[] = [];
  for (const { daysAgo } of days) {
    const contactId = await enquire(
      client,
      () => 0.5,
      () => new Date(workingDaysAgo(now, daysAgo)),
    );
    if (contactId !== undefined) found.push(contactId);
  }
  return found;
}
