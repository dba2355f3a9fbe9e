import { type Address } from '../forms/address';

const shortForms: Readonly<Record<string, string>> = {
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
  ter: 'terrace',
  pl: 'place',
  gr: 'grove',
  sq: 'square',
  apt: 'flat',
  apartment: 'flat',
  saint: 'st',
};

/** A line that names only a flat or a room: the house is on the next line. */
const flatOnly = /^(flat|apartment|apt|unit|room)\.?\s*\w{1,4},?$/i;

/**
 * What makes two addresses one household, as a postman reads them. Undefined when there is too little to tell one household from another.
 * The result is personal: only a keyed hash of it is ever stored.
 */
export function householdOf({ line1, line2, town, postcode }: Address): string | undefined {
  const place = postcode ?? town;
  const isFlat = flatOnly.test(line1.trim());
  const premises = inOneWay(isFlat ? `${line1} ${line2 ?? ''}` : line1);
  const isTooLittle = place === undefined || premises === '' || (isFlat && line2 === undefined);
  return isTooLittle ? undefined : `${inOneWay(place)}|${premises}`;
}

/** Capitals, spaces, stops and accents make no other house and no other name; usual short forms neither. `St` is a street at the end, else a saint. */
export function inOneWay(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const words = plain.split(' ');
  return words
    .map((word, n) => (word === 'st' && n === words.length - 1 ? 'street' : (shortForms[word] ?? word)))
    .join('');
}
