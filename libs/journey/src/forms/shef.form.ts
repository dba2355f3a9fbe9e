import { z } from 'zod';
import { consent, enquiryCodes, enquiryPeople } from './enquiry-fields';
import { consentOrReason, enquiryAddsUp } from './enquiry-rules';
import { narrative } from './fields';
import { described, form } from './form';

/** Safeguarding hub enquiry form: how a professional tells the hub. Source: inspection report, paragraph 41. */
const shef = form({
  codes: { channel: z.literal('shef'), ...enquiryCodes, consent },
  people: enquiryPeople,
  text: {
    concern: narrative('What worries you, in plain words'),
    consentOverrideReason: narrative('Why you go ahead without consent').optional(),
    otherChildren: narrative('Brothers, sisters and other children in the home').optional(),
    agenciesInvolved: narrative('Who else works with the family').optional(),
    alreadyTried: narrative('What has been tried, and how it went').optional(),
  },
});

const request = shef.request.superRefine(enquiryAddsUp).superRefine(consentOrReason);

export const shefForm = {
  ...shef,
  request: described(request, 'Safeguarding hub enquiry form', {
    channel: 'shef',
    receivedAt: '2013-02-25T14:10:00+00:00',
    sourceCode: '2A',
    interpreterNeeded: 'no',
    consent: 'given',
    children: [
      { unborn: false, givenName: 'Sample', familyName: 'Example', dateOfBirth: '2005-06-01', sex: 'F' },
      { unborn: true, expectedDateOfBirth: '2013-06-20' },
    ],
    household: { address: { line1: '1 Example Street', town: 'Exampleton', postcode: 'ZZ99 9ZZ' } },
    referrer: { name: 'S. Teacher', jobTitle: 'Head of year', organisation: 'Example School' },
    text: { concern: 'Synthetic: comes to school hungry and is afraid to go home.' },
  }),
};
