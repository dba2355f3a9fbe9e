import { type z } from 'zod';
import { type enquiry } from '#libs/journey';

type EnquiryBody = Extract<z.input<typeof enquiry>, { channel: 'shef' }>;

/** A school's enquiry about synthetic children. */
export function shef(more: Partial<EnquiryBody> = {}): EnquiryBody {
  return {
    channel: 'shef',
    receivedAt: '2013-02-25T14:10:00+00:00',
    sourceCode: '2A',
    consent: 'given',
    children: [{ unborn: false, givenName: 'Sample', familyName: 'Specimen', dateOfBirth: '2005-06-01', sex: 'F' }],
    household: { address: { line1: '1 Example Street', town: 'Exampleton', postcode: 'ZZ99 9ZZ' } },
    referrer: { name: 'S. Teacher', organisation: 'Example School' },
    text: { concern: 'Synthetic: comes to school hungry.' },
    ...more,
  };
}
