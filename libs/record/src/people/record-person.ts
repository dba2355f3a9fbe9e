import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { dateOf } from '../days';
import { writeOwnFacts } from '../facts';
import { toJson } from '../json';
import { once } from '../once';
import { refusing } from '../refusals';

/** A child whom the council did not know. Dates are YYYY-MM-DD; an unborn child has an expected date. */
export interface PersonToRecord {
  commandId: string;
  requestHash: string;
  by: Actor;
  at: string;
  givenName: string;
  familyName: string;
  dateOfBirth?: string;
  expectedDateOfBirth?: string;
  sex: string;
  address?: object;
}

/** Adds a person, once for each command id. The fact `person.created` says who did it and when; the details stay in the person's row. */
export async function recordPerson(tx: Tx, input: PersonToRecord): Promise<{ personId: string; replayed: boolean }> {
  const { commandId, requestHash, by } = input;
  return refusing(async () => {
    const key = { commandId, requestHash, actorId: by.id };
    const { result, replayed } = await once(tx, key, () => created(tx, input));
    return { ...result, replayed };
  });
}

async function created(tx: Tx, input: PersonToRecord): Promise<{ personId: string }> {
  const { commandId, by, at } = input;
  const personId = v5('person', commandId);
  await tx.person.create({ data: { id: personId, ...details(input) } });
  const fact = { type: 'person.created', payload: {}, occurredAt: at, actor: by };
  await writeOwnFacts(tx, { streamId: personId, kind: 'person' }, commandId, [fact]);
  return { personId };
}

function details(input: PersonToRecord): Omit<Prisma.PersonCreateInput, 'id'> {
  const { givenName, familyName, dateOfBirth, expectedDateOfBirth, sex, address } = input;
  return {
    givenName,
    familyName,
    sex,
    dateOfBirth: dateOfBirth === undefined ? null : dateOf(dateOfBirth),
    expectedDateOfBirth: expectedDateOfBirth === undefined ? null : dateOf(expectedDateOfBirth),
    ...(address === undefined ? {} : { address: toJson(address) }),
  };
}
