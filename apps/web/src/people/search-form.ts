import { z } from 'zod';
import { type Read, WebForm } from '../forms/web-form';
import { one, type Posted } from '../shared/visit/posted';
import { type Search } from './search.types';
import { anyId, searchIn } from './search-words';

const name = z.string().max(200).optional();

const schema: z.ZodType<Search> = z.strictObject({
  givenName: name,
  familyName: name,
  dateOfBirth: z.iso.date('Send a date as YYYY-MM-DD').optional(),
  id: z.string().regex(anyId, 'Enter the whole id, as it stands in the address of a page').optional(),
});

/** Searching for a child: by names, with a date of birth to tell children apart, or by an id alone. */
export const searchForm = new WebForm(schema, {
  givenName: { label: 'Given name' },
  familyName: { label: 'Family name' },
  dateOfBirth: { label: 'Date of birth', hint: 'If you know it. It puts the likeliest first' },
  id: { label: 'Id', hint: 'Of a child, a contact, a journey or a stage. It counts alone' },
});

/** What was sent from the page itself, or from the box at the top of any page. */
export function askedIn(posted: Posted): Posted {
  return 'words' in posted ? searchForm.filled(searchIn(one(posted, 'words'))) : posted;
}

/** A date of birth alone is too little: many children share one. */
export function readSearch(posted: Posted): Read<Search> {
  const read = searchForm.read(posted);
  if (!read.right || [read.body.givenName, read.body.familyName, read.body.id].some((given) => given)) return read;
  return { right: false, errors: { familyName: 'Enter a name or an id' } };
}
