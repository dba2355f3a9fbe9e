import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { textHash } from '#libs/ledger';
import { recordPerson } from '../people/record-person';
import { type ImportedIds } from './imported-ids';
import { type EpisodeToTakeOver } from './taking-over.types';

/** The child, entered with its first episode. Where the council gave no name, the other system's number stands for one. */
export async function childOf(tx: Tx, ids: ImportedIds, { by, at, system, child }: EpisodeToTakeOver): Promise<string> {
  const personId = v5('person', ids.personCommand);
  if ((await tx.person.count({ where: { id: personId } })) > 0) return personId;
  const { key, givenName = 'Name not imported', familyName = `${system} ${key}`, bornOn, expectedOn, sex } = child;
  const details = {
    ...{ givenName, familyName, sex },
    ...(bornOn === undefined ? {} : { dateOfBirth: bornOn }),
    ...(expectedOn === undefined ? {} : { expectedDateOfBirth: expectedOn }),
  };
  const entered = await recordPerson(tx, {
    ...{ commandId: ids.personCommand, requestHash: textHash(details), by, at },
    ...details,
  });
  return entered.personId;
}
