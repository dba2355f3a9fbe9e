import { z } from 'zod';
import { enquiryCodes, enquiryPeople } from './enquiry-fields';
import { enquiryAddsUp } from './enquiry-rules';
import { narrative } from './fields';
import { described, form } from './form';

/** A contact that the emergency duty team took; `receivedAt` is when they took it, whenever it is typed up. */
const outOfHours = form({
  codes: {
    channel: z.literal('outOfHours'),
    ...enquiryCodes,
    childSafeTonight: z.boolean().meta({ description: 'Whether the child was safe when the team handed over' }),
  },
  people: enquiryPeople,
  text: {
    concern: narrative('What worries the caller, in plain words'),
    actionTaken: narrative('What the team did at once'),
    handover: narrative('What the hub must do next'),
  },
});

const request = outOfHours.request.superRefine(enquiryAddsUp);

export const outOfHoursForm = {
  ...outOfHours,
  request: described(request, 'Out-of-hours contact', {
    channel: 'outOfHours',
    receivedAt: '2013-02-23T23:40:00+00:00',
    sourceCode: '3E',
    childSafeTonight: true,
    children: [{ unborn: false, givenName: 'Sample', familyName: 'Specimen', dateOfBirth: '2011-11-11', sex: 'M' }],
    household: { noFixedAddress: true },
    referrer: { name: 'N. Nurse', organisation: 'Example Hospital' },
    text: {
      concern: 'Synthetic: brought in by a grandmother, the mother could not be found.',
      actionTaken: 'Synthetic: the child stays with the grandmother tonight.',
      handover: 'Synthetic: find the mother, visit the grandmother.',
    },
  }),
};
