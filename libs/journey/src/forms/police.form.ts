import { z } from 'zod';
import { enquiryCodes, enquiryPeople } from './enquiry-fields';
import { enquiryAddsUp } from './enquiry-rules';
import { date, line, narrative } from './fields';
import { described, form } from './form';

/** What the police tell after an incident of domestic abuse. Source: inspection report, paragraph 43. */
const police = form({
  codes: {
    channel: z.literal('police'),
    ...enquiryCodes,
    sourceCode: z.literal('6').default('6').meta({ description: 'Always 6, the police' }),
    domesticAbuse: z.literal(true).default(true).meta({ description: 'Always true' }),
    incidentOn: date('Day of the incident'),
    riskLevel: z.enum(['standard', 'medium', 'high']).meta({ description: 'Risk as the police assessed it (DASH)' }),
    childrenPresent: z.boolean().meta({ description: 'Whether children were there' }),
  },
  people: {
    ...enquiryPeople,
    incidentReference: line('The police’s reference of the incident', 60),
  },
  text: {
    adultsPresent: narrative('Adults who were there'),
    whatHappened: narrative('What happened'),
    policeAction: narrative('What the police did').optional(),
    childrensAccount: narrative('What the children saw, heard and said').optional(),
  },
});

const request = police.request.superRefine(enquiryAddsUp);

export const policeForm = {
  ...police,
  request: described(request, 'Police notification of domestic abuse', {
    channel: 'police',
    receivedAt: '2013-02-26T09:30:00+00:00',
    incidentOn: '2013-02-25',
    riskLevel: 'medium',
    childrenPresent: true,
    incidentReference: 'SAMPLE-0001',
    children: [{ unborn: false, givenName: 'Sample', familyName: 'Example', sex: 'F' }],
    household: { address: { line1: '1 Example Street', town: 'Exampleton', postcode: 'ZZ99 9ZZ' } },
    referrer: { name: 'P. Officer', organisation: 'Example Police' },
    text: { adultsPresent: 'Synthetic: two adults.', whatHappened: 'Synthetic: an argument; a door was broken.' },
  }),
};
