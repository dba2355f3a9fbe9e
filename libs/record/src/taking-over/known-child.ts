import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { dayOf } from '../days';
import { numberId } from './imported-ids';
import { type ChildTakenOver, type EpisodeToTakeOver, type KnownBy } from './taking-over.types';

export interface KnownChild {
  personId: string;
  knownBy: KnownBy;
}

/**
 * The child, where this record knows it by a number. Two councils' systems may number on their own: the same child number is the same child
 * only with the same date of birth and sex. A pupil number, and a number of ours, is one child's alone: whoever differs is refused.
 * Refuses TAKE_OVER.OTHER_CHILD.
 */
export async function knownChild(tx: Tx, child: ChildTakenOver): Promise<KnownChild | undefined> {
  const { personId, upn, key } = child;
  if (personId !== undefined) return sameOrRefused(tx, child, { personId, knownBy: 'ourNumber' });
  const byPupil = upn === undefined ? undefined : await numbered(tx, numberId('pupilNumber', upn));
  if (byPupil !== undefined) return sameOrRefused(tx, child, { personId: byPupil, knownBy: 'pupilNumber' });
  const byNumber = await numbered(tx, numberId('childNumber', key));
  if (byNumber === undefined || !(await isSame(tx, child, byNumber))) return undefined;
  return { personId: byNumber, knownBy: 'childNumber' };
}

/** From now on the child is known by the numbers that the file has. */
export async function keepNumbers(tx: Tx, { child, by }: EpisodeToTakeOver, personId: string): Promise<void> {
  const ids = [
    numberId('childNumber', child.key),
    ...(child.upn === undefined ? [] : [numberId('pupilNumber', child.upn)]),
  ];
  const kept = { actorId: by.id, requestHash: '', result: { personId } };
  await tx.command.createMany({ data: ids.map((id) => ({ id, ...kept })), skipDuplicates: true });
}

async function numbered(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx.command.findUnique({ where: { id }, select: { result: true } });
  return (found?.result as { personId?: string } | undefined)?.personId;
}

async function sameOrRefused(tx: Tx, child: ChildTakenOver, known: KnownChild): Promise<KnownChild> {
  if (await isSame(tx, child, known.personId)) return known;
  throw new RuleBroken(
    'TAKE_OVER.OTHER_CHILD',
    'This record knows the number, and the child of that number has another date of birth or sex',
  );
}

async function isSame(tx: Tx, { bornOn, sex }: ChildTakenOver, personId: string): Promise<boolean> {
  const person: Prisma.PersonModel | null = await tx.person.findUnique({ where: { id: personId } });
  const bornHere = person?.dateOfBirth ?? null;
  return bornHere !== null && dayOf(bornHere) === bornOn && person?.sex === sex;
}
