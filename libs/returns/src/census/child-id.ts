import { createHash } from 'node:crypto';

const longest = 20;

/**
 * The identifier under which returns know a child: 20 capital letters and digits, always the same for the same child. It is derived one
 * way: what leaves the council leads nobody to the record. Source: CIN census, rules 1570 and 1580.
 */
export function returnsIdOf(id: string): string {
  const digest = createHash('sha256').update(`childs-journey returns ${id}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).toUpperCase().slice(-longest).padStart(longest, '0');
}
