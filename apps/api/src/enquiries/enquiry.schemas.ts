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

const enquirySummary = z.strictObject({ ...head, recordedBy: id, children: z.int() }).meta({ id: 'EnquirySummary' });

export const enquiryPage = pageOf(enquirySummary).meta({ id: 'EnquiryPage' });

export type EnquiryPage = z.infer<typeof enquiryPage>;

export const enquiryAnswer = z
  .strictObject({ ...head, recordedBy: id, form: anyJson, contacts: z.array(contactSummary) })
  .meta({ id: 'Enquiry' });

export type EnquiryAnswer = z.infer<typeof enquiryAnswer>;

const basicInformation = z
  .strictObject({
    services: z
      .array(z.strictObject({ service: z.string(), inWords: z.string() }))
      .meta({ description: 'Which services work with the child now' }),
    commonAssessmentCompleted: z.boolean().meta({ description: 'Whether a common assessment (CAF) was completed' }),
  })
  .meta({ description: 'Once it is decided, and only where somebody has said who the child is' });

export type BasicInformation = z.infer<typeof basicInformation>;

/** What a partner may follow: that it arrived, how each child's contact ended, and who works with the child. No names, no reasons. */
const followed = z.strictObject({
  position: z.int().meta({ description: 'Place of the child on the form that was sent' }),
  status: z.enum(['received', 'decided']),
  outcome: z.string().optional(),
  outcomeInWords: z.string().optional().meta({ example: 'referral to social care: an assessment starts' }),
  decidedAt: instant.optional(),
  basicInformation: basicInformation.optional(),
});

export const sentEnquiry = z
  .strictObject({ id, channel: z.string(), receivedAt: instant, recordedAt: instant, children: z.array(followed) })
  .meta({ id: 'SentEnquiry', description: "A partner's limited view of an enquiry of its own organisation" });

export type SentEnquiry = z.infer<typeof sentEnquiry>;

export const sentEnquiryPage = pageOf(sentEnquiry).meta({ id: 'SentEnquiryPage' });

export type SentEnquiryPage = z.infer<typeof sentEnquiryPage>;
