import { z } from 'zod';
import { matchReasons } from '#libs/journey';
import { date, id, instant } from '../http/schemas';
import { journeySummary } from '../journeys/journey.schemas';
import { contactSummary } from './contact.schemas';

export const match = z.object({
  personId: id,
  score: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Likeness of names, sound, date of birth and household; it proposes, a person decides' }),
  band: z.enum(['likely', 'possible', 'unlikely']).meta({ description: 'Where the score stands' }),
  reasons: z.array(matchReasons.schema).meta({ description: matchReasons.title }),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: date.optional(),
  expectedDateOfBirth: date.optional(),
  sex: z.string(),
  openJourneyId: id.optional(),
});

export type Match = z.infer<typeof match>;

export const matchesAnswer = z.strictObject({ items: z.array(match) }).meta({ id: 'Matches' });

export type MatchesAnswer = z.infer<typeof matchesAnswer>;

export const contactHistoryAnswer = z
  .strictObject({
    earlierContacts: z
      .array(contactSummary)
      .meta({ description: 'Of the child once it is known, and of the household' }),
    domesticAbuse: z.strictObject({
      notifications: z.int().meta({ description: 'On the household in the window, this one included' }),
      threshold: z.int(),
      windowMonths: z.int(),
      since: instant,
      asksForAssessment: z.boolean(),
      enquiries: z.array(z.strictObject({ enquiryId: id, receivedAt: instant, channel: z.string() })),
    }),
    journeys: z.array(journeySummary).meta({ description: "The child's episodes of need, the open one included" }),
    openServices: z
      .array(z.string())
      .meta({ description: 'Codes from the newest screening of the child or the household' }),
  })
  .meta({ id: 'ContactHistory' });

export type ContactHistoryAnswer = z.infer<typeof contactHistoryAnswer>;
