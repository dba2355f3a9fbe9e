import { type z } from 'zod';
import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { inUseOn } from '../codes/code-set';
import { referralSources } from '../codes/referral-sources';
import { type Child } from './child';

interface Enquiry {
  receivedAt: string;
  sourceCode: string;
  children: Child[];
}

/** A referral comes at most 280 days before a birth. Source: CIN census rule 8606. */
const longestPregnancyDays = 280;

/** What an enquiry's fields must say together. */
export function enquiryAddsUp(enquiry: Enquiry, context: z.core.$RefinementCtx): void {
  const on = londonDate(enquiry.receivedAt);
  const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (!inUseOn(referralSources, enquiry.sourceCode, on)) wrong(['sourceCode'], 'This code was not in use on that day');
  enquiry.children.forEach((child, index) => {
    if (!child.unborn) {
      if (child.dateOfBirth !== undefined && child.dateOfBirth > on) {
        wrong(['children', index, 'dateOfBirth'], 'A child who is not born yet is entered as unborn');
      }
    } else if (calendarDaysBetween(on, child.expectedDateOfBirth) > longestPregnancyDays) {
      wrong(['children', index, 'expectedDateOfBirth'], 'The expected date of birth is too far away');
    }
  });
}

/** Going ahead without consent needs a reason in words. */
export function consentOrReason(
  enquiry: { consent: string; text: { consentOverrideReason?: string } },
  context: z.core.$RefinementCtx,
): void {
  if (enquiry.consent !== 'given' && enquiry.text.consentOverrideReason === undefined) {
    const message = 'Write why you go ahead without consent';
    context.addIssue({ code: 'custom', path: ['text', 'consentOverrideReason'], message });
  }
}
