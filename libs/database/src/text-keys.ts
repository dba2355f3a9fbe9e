import { type KeyRing } from '#libs/keys';

const rings = new WeakMap<object, KeyRing>();

/** The keys go with the database, and with each transaction on it: nobody hands them around. */
export function giveTextKeys(db: object, keys: KeyRing): void {
  rings.set(db, keys);
}

export function textKeysOf(db: object): KeyRing | undefined {
  return rings.get(db);
}

/** What stands for a database, such as a transaction on it, has its keys. */
export function handOnTextKeys<T extends object>(from: object, to: T): T {
  const keys = rings.get(from);
  if (keys) rings.set(to, keys);
  return to;
}
