import { type Address } from '../forms/address';

const anywhere: Readonly<Record<string, string>> = { APARTMENT: 'FLAT', APT: 'FLAT', UNIT: 'FLAT', SAINT: 'ST' };

const atTheEnd: Readonly<Record<string, string>> = {
  AV: 'AVENUE',
  AVE: 'AVENUE',
  CL: 'CLOSE',
  CRES: 'CRESCENT',
  CT: 'COURT',
  DR: 'DRIVE',
  GDNS: 'GARDENS',
  GR: 'GROVE',
  LN: 'LANE',
  PL: 'PLACE',
  RD: 'ROAD',
  SQ: 'SQUARE',
  ST: 'STREET',
  TER: 'TERRACE',
};

/** A line that names only a flat or a room: the house is on the next line. */
const flatOnly = /^(flat|apartment|apt|unit|room)\.?\s*\w{1,4},?$/i;

/**
 * What makes two addresses one household, written in one way: postcode and first line. Undefined without a postcode: a street
 * name alone joins strangers. The result is personal; only a keyed hash of it is ever stored as a key.
 */
export function householdKeyParts(address: Address): { postcode: string; firstLine: string } | undefined {
  if (address.postcode === undefined) return undefined;
  const whole = flatOnly.test(address.line1.trim()) ? `${address.line1} ${address.line2 ?? ''}` : address.line1;
  return { postcode: address.postcode.toUpperCase().replace(/\s/g, ''), firstLine: inOneWay(whole) };
}

function inOneWay(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toUpperCase();
  const parts = plain.split(/[^A-Z0-9]+/).filter((part) => part !== '');
  const last = parts.length - 1;
  return parts.map((part, index) => (index === last && atTheEnd[part]) || anywhere[part] || part).join(' ');
}
