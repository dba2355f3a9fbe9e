import { type Schemas, type Sent } from '../../shared/api/api.types';
import { type Visit } from '../../shared/visit/visit';
import { type Moves } from './moves';

type Answer = Schemas['Proclamation'];

/** Every open deadline is looked at: a large council waits for some seconds. */
const patience = 60_000;

export function ifProclaimed(visit: Visit, body: { date: string; reason: string }): Promise<Sent<Answer>> {
  return visit.api.send('post', '/calendar/proclaimed-days', { body, query: { dryRun: true }, patience });
}

export function ifWithdrawn(visit: Visit, date: string, body: { reason: string }): Promise<Sent<Answer>> {
  const path = '/calendar/proclaimed-days/{date}';
  return visit.api.send('delete', path, { path: { date }, body, query: { dryRun: true }, patience });
}

/** What undoing the decision about a day would move; undefined when it cannot be told just now. */
export async function movedBy(
  visit: Visit,
  { date, reason, withdrawn }: Schemas['ProclaimedDays']['items'][number],
): Promise<Moves | undefined> {
  const sent = await (withdrawn ? ifProclaimed(visit, { date, reason }) : ifWithdrawn(visit, date, { reason }));
  return sent.done ? (sent.answer.moves ?? []) : undefined;
}
