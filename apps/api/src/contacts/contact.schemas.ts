import { z } from 'zod';
import { anyJson, date, id, instant } from '../http/schemas';
import { restrictedAs } from '../reading/restricted';
import { deadlineAnswer } from '../deadlines/deadline.schemas';

/** The child as the referrer described it. */
const childAsReported = z.strictObject({
  givenName: z.string().optional().meta({ example: 'Sample' }),
  familyName: z.string().optional().meta({ example: 'Child' }),
  dateOfBirth: date.optional(),
  expectedDateOfBirth: date.optional(),
  sex: z.string().optional(),
});

const summary = {
  id,
  enquiryId: id,
  position: z.int().meta({ description: 'Place of the child on the form, from 1' }),
  child: childAsReported,
  personId: id.optional().meta({ description: 'Set once somebody has said who the child is' }),
  receivedAt: instant,
  status: z.string().meta({ example: 'received' }),
  outcome: z.string().optional(),
  levelOfNeed: z.int().optional(),
  decidedAt: instant.optional(),
  decidedBy: id.optional(),
  journeyId: id.optional(),
};

export const contactSummary = z.strictObject(summary).meta({ id: 'ContactSummary' });

export type ContactSummary = z.infer<typeof contactSummary>;

export const contactAnswer = z
  .strictObject({
    ...summary,
    channel: z.string(),
    sourceCode: z.string().meta({ description: 'Census referral source' }),
    organisation: z.string().optional(),
    domesticAbuse: z.boolean(),
    recordedAt: instant,
    recordedBy: id,
    version: z.int(),
    restricted: restrictedAs.optional(),
    state: z.record(z.string(), anyJson).meta({ description: 'How far the contact has come: codes, ids and hashes' }),
    form: anyJson.meta({ description: 'The form as it was received' }),
    siblings: z.array(z.strictObject({ contactId: id, position: z.int() })),
    deadlines: z.array(deadlineAnswer),
  })
  .meta({ id: 'Contact' });

export type ContactAnswer = z.infer<typeof contactAnswer>;

export const receivedAnswer = z
  .strictObject({
    enquiryId: id,
    recordedAt: instant,
    contacts: z.array(
      z.strictObject({
        contactId: id,
        deadlines: z.array(
          z.strictObject({ id, rule: z.string(), dueOn: date, dueAt: instant, stoppedAt: instant.optional() }),
        ),
      }),
    ),
  })
  .meta({ id: 'EnquiryReceived' });
