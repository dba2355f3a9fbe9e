import { type Tx } from '#libs/database';
import { characteristicsIn, type TextOfChild } from './characteristics';
import { type ChildRecord } from './child-record';
import { listed } from './listed';
import { journeysOf } from './read-journeys';

/** Runs one read in a transaction of its own: as the service, or behind row-level security. */
export type Reading = <T>(read: (tx: Tx) => Promise<T>) => Promise<T>;

/** Ids of the next children in order, after the one given. */
export type NextIds = (tx: Tx, after: string | undefined, size: number) => Promise<string[]>;

const batch = 250;

/** Children in batches, in the order of their ids: however many there are, a few hundred are in memory. */
export async function* readChildren(reading: Reading, nextIds: NextIds): AsyncGenerator<ChildRecord> {
  let after: string | undefined;
  for (;;) {
    const children = await reading(async (tx) => childrenOf(tx, await nextIds(tx, after, batch)));
    yield* children;
    if (children.length < batch) return;
    after = children.at(-1)?.personId;
  }
}

/** These children, in the order of their ids. */
export async function childrenOf(tx: Tx, ids: readonly string[]): Promise<ChildRecord[]> {
  if (ids.length === 0) return [];
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: { id: true, dateOfBirth: true, expectedDateOfBirth: true, sex: true },
  });
  const journeys = listed(await journeysOf(tx, ids), ({ personId }) => personId);
  const contacts = await contactsOf(tx, ids);
  return people.map(({ id, dateOfBirth, expectedDateOfBirth, sex }) => ({
    personId: id,
    bornOn: dayOf(dateOfBirth),
    expectedOn: dayOf(expectedDateOfBirth),
    sex,
    ...(contacts.get(id) ?? { described: [], contacts: [] }),
    journeys: journeys.get(id) ?? [],
  }));
}

type Contacted = Pick<ChildRecord, 'described' | 'contacts'>;

/** The children's contacts, and what their forms say of them. */
async function contactsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Contacted>> {
  const contacts = await tx.$queryRaw<(TextOfChild & { personId: string; receivedAt: Date; sourceCode: string })[]>`
    SELECT c.id::text AS key, c.person_id AS "personId", e.id AS "streamId", e.form_hash AS sha256, c.position,
           c.received_at AS "receivedAt", e.source_code AS "sourceCode"
    FROM contact c JOIN enquiry e ON e.id = c.enquiry_id
    WHERE c.person_id = ANY (${[...ids]}::uuid[]) ORDER BY c.received_at, c.id`;
  const said = await characteristicsIn(tx, contacts);
  const lists = listed(contacts, ({ personId }) => personId);
  return new Map(
    [...lists].map(([personId, list]) => [
      personId,
      {
        described: list.flatMap(({ key }) => said.get(key) ?? []),
        contacts: list.map(({ receivedAt, sourceCode }) => ({ receivedAt: receivedAt.toISOString(), sourceCode })),
      },
    ]),
  );
}

function dayOf(date: Date | null): string | undefined {
  return date?.toISOString().slice(0, 10);
}
