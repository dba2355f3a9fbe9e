import { z } from 'zod';
import { child, type Child } from './child';
import { enquiryCodes, enquiryPeople } from './enquiry-fields';
import { enquiryAddsUp } from './enquiry-rules';
import { narrative } from './fields';
import { described, form } from './form';

/** Stands for the child whom an agency describes and does not name: the question is counted, and has a clock, all the same. */
const unnamed: Child = { unborn: false, sex: 'U' };

const anyChildren = z
  .array(child)
  .max(12, 'Name at most twelve children')
  .prefault([])
  .overwrite((named) => (named.length === 0 ? [unnamed] : named))
  .meta({ description: 'Children whom the caller named; none when the question names nobody' });

/**
 * The advice line: an agency asks a qualified social worker before it decides whether to send a referral. No consent is asked for, and no
 * child need be named. Source: inspection report, paragraph 42.
 */
const consultation = form({
  codes: { channel: z.literal('consultation'), ...enquiryCodes },
  people: { ...enquiryPeople, children: anyChildren },
  text: {
    question: narrative('What the agency asks, in plain words'),
    adviceGiven: narrative('What was advised at once').optional(),
  },
});

const request = consultation.request.superRefine(enquiryAddsUp);

export const consultationForm = {
  ...consultation,
  request: described(request, 'Consultation of the advice line', {
    channel: 'consultation',
    receivedAt: '2013-02-27T14:20:00+00:00',
    sourceCode: '2A',
    children: [],
    household: {},
    referrer: { jobTitle: 'Head of year', organisation: 'Example School' },
    text: { question: 'Synthetic: a pupil comes late and tired since the autumn. Is that enough for a referral?' },
  }),
};
