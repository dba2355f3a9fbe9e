import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { textHash } from '#libs/ledger';
import { recordPerson } from '../people/record-person';
import { type ImportedIds } from './imported-ids';
import { keepNumbers, knownChild } from './known-child';
import { type EpisodeToTakeOver, type KnownBy } from './taking-over.types';

/**
 * The child: entered with its first episode, unless this record knows it already. Where the council gave no name, the other system's number
 * stands for one. Refuses TAKE_OVER.OTHER_CHILD.
 */
export async function childOf(
  tx: Tx,
  ids: ImportedIds,
  episode: EpisodeToTakeOver,
): Promise<{ personId: string; knownBy?: KnownBy }> {
  const personId = v5('person', ids.personCommand);
  if ((await tx.person.count({ where: { id: personId } })) > 0) return { personId };
  const known = await knownChild(tx, episode.child);
  await keepNumbers(tx, episode, known?.personId ?? personId);
  return known ?? { personId: await entered(tx, ids, episode) };
}

async function entered(tx: Tx, ids: ImportedIds, { by, at, system, child }: EpisodeToTakeOver): Promise<string> {
  const { key, givenName = 'Name not imported', familyName = `${system} ${key}`, bornOn, expectedOn, sex } = child;
  const details = {
    ...{ givenName, familyName, sex },
    ...(bornOn === undefined ? {} : { dateOfBirth: bornOn }),
    ...(expectedOn === undefined ? {} : { expectedDateOfBirth: expectedOn }),
  };
  const { personId } = await recordPerson(tx, {
    ...{ commandId: ids.personCommand, requestHash: textHash(details), by, at },
    ...details,
  });
  return personId;
}
