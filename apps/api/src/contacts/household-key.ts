import { createHmac } from 'node:crypto';
import { type Address, householdOf, inOneWay } from '#libs/journey';

/**
 * Recognises the same household in later enquiries without keeping its address beside them.
 * Undefined when there is too little to tell one household from another.
 * @param key base64
 */
export function householdKey(address: Address | undefined, key: string): string | undefined {
  const household = address && householdOf(address);
  return household === undefined ? undefined : hmac(household, key);
}

/** Recognises a name however it is written, and says nothing of it. @param key base64 */
export function nameKey(name: string, key: string): string {
  return hmac(inOneWay(name), key);
}

function hmac(text: string, key: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('hex');
}
