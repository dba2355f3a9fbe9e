import { z } from 'zod';
import { consent, enquiryCodes, enquiryPeople } from './enquiry-fields';
import { consentOrReason, enquiryAddsUp } from './enquiry-rules';
import { narrative } from './fields';
import { described, form } from './form';

/** A telephone call to the hub, written down by the hub worker. */
const phone = form({
  codes: { channel: z.literal('phone'), ...enquiryCodes, consent },
  people: enquiryPeople,
  text: {
    concern: narrative('What worries the caller, in plain words'),
    consentOverrideReason: narrative('Why the hub goes ahead without consent').optional(),
    otherChildren: narrative('Brothers, sisters and other children in the home').optional(),
    adviceGiven: narrative('What the caller was told').optional(),
  },
});

const request = phone.request.superRefine(enquiryAddsUp).superRefine(consentOrReason);

export const phoneForm = {
  ...phone,
  request: described(request, 'Telephone contact', {
    channel: 'phone',
    receivedAt: '2013-02-27T11:05:00+00:00',
    sourceCode: '1B',
    consent: 'notSought',
    children: [{ unborn: false, givenName: 'Sample', sex: 'U', approximateAge: 4 }],
    household: { address: { line1: '2 Example Street', town: 'Exampleton' } },
    referrer: { jobTitle: 'Neighbour' },
    text: {
      concern: 'Synthetic: a small child is often alone in the yard in the evening.',
      consentOverrideReason: 'Synthetic: the caller does not know the family.',
    },
  }),
};
