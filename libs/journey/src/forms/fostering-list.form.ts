import { z } from 'zod';
import { londonDate } from '#libs/timescales';
import { sexes } from '../codes/identity';
import { isOfAge } from '../privateFostering/age';
import { postcode } from './address';
import { date, line, moment } from './fields';

/** The most children whom one list may name. */
export const longestList = 200;

/** One child of a list: flat, so that a line of a spreadsheet says the same. Personal. */
const fields = z.strictObject({
  givenName: line('Given name'),
  familyName: line('Family name'),
  dateOfBirth: date('Date of birth'),
  sex: sexes.schema,
  firstLanguage: line('First language').optional(),
  startsOn: date('First day with the host'),
  endsOn: date('Last day with the host, when it is known').optional(),
  hostName: line('Name of the host family'),
  hostLine1: line('First line of the host’s address'),
  hostTown: line('Town').optional(),
  hostPostcode: postcode,
  hostPhone: line('Telephone number of the host', 40).optional(),
  school: line('Name of the school'),
});

export const fosteringListColumns = Object.keys(fields.shape) as (keyof typeof fields.shape)[];

export const fosteringListRow = fields
  .superRefine(({ dateOfBirth, startsOn, endsOn }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (endsOn !== undefined && endsOn < startsOn) wrong('endsOn', 'The last day lies before the first');
    if (dateOfBirth > londonDate(new Date().toISOString())) wrong('dateOfBirth', 'This date lies in the future');
    else if (isOfAge(dateOfBirth, startsOn, true)) wrong('dateOfBirth', 'Not a child any more on the first day');
  })
  .meta({ description: 'A child who will stay, or stays, with a host' });

export type FosteringListRow = z.output<typeof fosteringListRow>;

/** Body of the list as JSON. Each child is checked on its own: one that cannot be accepted keeps no other out. */
export const fosteringList = z
  .strictObject({
    receivedAt: moment('When the council received it; now when left out').optional(),
    children: z.array(fosteringListRow).min(1, 'Name at least one child').max(longestList, `At most ${longestList}`),
  })
  .meta({
    description: 'Private fostering notified by a school for many children at once',
    examples: [
      {
        children: [
          {
            ...{ givenName: 'Sample', familyName: 'Example', dateOfBirth: '2012-06-01', sex: 'F' },
            ...{ startsOn: '2026-09-01', endsOn: '2027-06-30', school: 'Example School of English' },
            ...{ hostName: 'H. Host', hostLine1: '1 Example Street', hostPostcode: 'ZZ99 9ZZ' },
          },
        ],
      },
    ],
  });

/** The list itself, its children not yet looked at. */
export const fosteringListFrame = z.strictObject({
  receivedAt: fosteringList.shape.receivedAt,
  children: z
    .array(z.unknown())
    .min(1, 'Name at least one child')
    .max(longestList, `Name at most ${longestList} children`),
});
