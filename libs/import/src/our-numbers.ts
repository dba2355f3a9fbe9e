import { type Database } from '#libs/database';
import { returnsIdOf } from '#libs/returns';

/** The children of this record by the numbers under which its own returns know them: a file may come back to where it came from. */
export async function ourNumbers(db: Database): Promise<ReadonlyMap<string, string>> {
  const people = await db.person.findMany({ select: { id: true } });
  return new Map(people.map(({ id }) => [returnsIdOf(id), id]));
}
