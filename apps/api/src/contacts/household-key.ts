import { createHmac } from 'node:crypto';
import { type Address } from '#libs/journey';

/**
 * Recognises the same household in later enquiries without keeping its address beside them: an HMAC of the address as a postman reads it.
 * Undefined when there is too little to tell one household from another.
 * @param key base64
 */
export function householdKey(address: Address | undefined, key: string): string | undefined {
  const place = address?.postcode ?? address?.town;
  if (!address || place === undefined) return undefined;
  const premises = letters(address.line1);
  if (premises === '') return undefined;
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`${letters(place)}|${premises}`)
    .digest('hex');
}

/** Recognises a name however it is written, and says nothing of it. @param key base64 */
export function nameKey(name: string, key: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(letters(name)).digest('hex');
}

/** Capitals, spaces, stops and accents make no other house; usual short forms neither. */
function letters(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ');
  return plain
    .split(/\s+/)
    .map((word) => shortForms[word] ?? word)
    .join('');
}

const shortForms: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  cl: 'close',
  dr: 'drive',
  ct: 'court',
  cres: 'crescent',
  gdns: 'gardens',
  tce: 'terrace',
  terr: 'terrace',
  pl: 'place',
  sq: 'square',
  apt: 'flat',
  apartment: 'flat',
};
