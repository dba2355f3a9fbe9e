import { type Search } from './search.types';

/** A uuid, with a stage's name after it or without. */
export const anyId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[A-Za-z0-9]+-\d+)?$/i;

const date = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/**
 * What is meant by the words of the box at the top: an id; or names, the family name last or before a comma; with a date of birth
 * (26/2/2013) anywhere among them.
 */
export function searchIn(words: string): Search {
  const said = words.trim().replace(/\s+/g, ' ');
  if (said === '') return {};
  if (anyId.test(said)) return { id: said };
  const [, day, month, year] = date.exec(said) ?? [];
  const born = year ? { dateOfBirth: `${year}-${pad(month)}-${pad(day)}` } : {};
  return { ...namesIn(said.replace(date, ' ').replace(/\s+/g, ' ').trim()), ...born };
}

function namesIn(said: string): Search {
  const [family = '', given] = said.split(/ ?, ?/);
  if (given !== undefined) return named(given, family);
  const at = said.lastIndexOf(' ');
  return at === -1 ? named('', said) : named(said.slice(0, at), said.slice(at + 1));
}

function named(givenName: string, familyName: string): Search {
  return { ...(givenName ? { givenName } : {}), ...(familyName ? { familyName } : {}) };
}

function pad(part = ''): string {
  return part.padStart(2, '0');
}
