import { z } from 'zod';
import { contactSummary } from '../contacts/contact.schemas';
import { anyJson, id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';

const head = {
  id,
  channel: z.string(),
  sourceCode: z.string(),
  receivedAt: instant,
  recordedAt: instant,
  organisation: z.string().optional(),
  domesticAbuse: z.boolean(),
};

export const enquirySummary = z
  .strictObject({ ...head, recordedBy: id, children: z.int() })
  .meta({ id: 'EnquirySummary' });

export const enquiryPage = pageOf(enquirySummary).meta({ id: 'EnquiryPage' });

export type EnquiryPage = z.infer<typeof enquiryPage>;

export const enquiryAnswer = z
  .strictObject({ ...head, recordedBy: id, form: anyJson, contacts: z.array(contactSummary) })
  .meta({ id: 'Enquiry' });

export type EnquiryAnswer = z.infer<typeof enquiryAnswer>;

/** What a partner may follow: that it arrived, and how each child's contact ended. No names, no reasons. */
const followed = z.strictObject({
  position: z.int().meta({ description: 'Place of the child on the form that was sent' }),
  status: z.enum(['received', 'decided']),
  outcome: z.string().optional(),
  decidedAt: instant.optional(),
});

export const sentEnquiry = z
  .strictObject({ id, channel: z.string(), receivedAt: instant, recordedAt: instant, children: z.array(followed) })
  .meta({ id: 'SentEnquiry', description: "A partner's limited view of an enquiry of its own organisation" });

export type SentEnquiry = z.infer<typeof sentEnquiry>;

export const sentEnquiryPage = pageOf(sentEnquiry).meta({ id: 'SentEnquiryPage' });

export type SentEnquiryPage = z.infer<typeof sentEnquiryPage>;
