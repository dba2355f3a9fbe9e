import { z } from 'zod';
import { referralSources } from '../codes/referral-sources';
import { address } from './address';
import { children } from './child';
import { line, moment } from './fields';

/** Codes that every enquiry has, whatever its channel. */
export const enquiryCodes = {
  receivedAt: moment('When the council received it: the clock runs from here. May be earlier than now'),
  sourceCode: referralSources.schema,
  domesticAbuse: z
    .boolean()
    .default(false)
    .meta({ description: 'It tells of domestic abuse: it counts for the household' }),
  interpreterNeeded: z
    .enum(['no', 'yes', 'notKnown'])
    .default('notKnown')
    .meta({ description: 'Whether the family needs an interpreter' }),
};

/** Who and where. Personal. */
export const household = z
  .strictObject({
    address: address.optional(),
    noFixedAddress: z.boolean().optional().meta({ description: 'The family has no fixed address' }),
    language: line('Language for the interpreter').optional(),
    phone: line('Telephone number of the family', 40).optional(),
  })
  .meta({ description: 'The household' });

export const referrer = z
  .strictObject({
    name: line('Name').optional(),
    jobTitle: line('Job title, or relationship to the child').optional(),
    organisation: line('Organisation').optional(),
    phone: line('Telephone number', 40).optional(),
    email: z.email('Write an e-mail address').max(254).optional().meta({ description: 'E-mail address' }),
  })
  .meta({ description: 'Who tells the council; empty when no name was given' });

export const enquiryPeople = { children, household, referrer };

/** Whether the family agreed, or why the enquiry was made without asking. */
export const consent = z
  .enum(['given', 'refused', 'notSought'])
  .meta({ description: 'Consent of the family; without it the reason for going ahead is wanted' });
