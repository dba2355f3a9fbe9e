import { z } from 'zod';
import { anyJson, date, id, instant } from '../http/schemas';
import { journeySummary } from '../journeys/journey.schemas';
import { contactSummary } from '../contacts/contact.schemas';
import { restrictedAs } from '../reading/restricted';

export const personAnswer = z
  .strictObject({
    id,
    givenName: z.string().meta({ example: 'Sample' }),
    familyName: z.string().meta({ example: 'Child' }),
    dateOfBirth: date.optional(),
    expectedDateOfBirth: date.optional(),
    sex: z.string(),
    address: anyJson.optional(),
    createdAt: instant,
    restricted: restrictedAs.optional(),
    contacts: z.array(contactSummary),
  })
  .meta({ id: 'Person' });

export type PersonAnswer = z.infer<typeof personAnswer>;

export const personJourneys = z.strictObject({ items: z.array(journeySummary) }).meta({ id: 'PersonJourneys' });

export type PersonJourneys = z.infer<typeof personJourneys>;

const name = z.string().trim().min(1).max(200);

/** A uuid, with a stage's name after it or without. */
const anyId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[A-Za-z0-9]+-\d+)?$/i;

const isGiven = (value: unknown): boolean => value !== undefined;

/** In a body, not in an address: addresses end up in logs. */
export const personSearch = z
  .strictObject({
    givenName: name.optional(),
    familyName: name.optional(),
    dateOfBirth: date.optional(),
    expectedDateOfBirth: date.optional(),
    id: z
      .string()
      .regex(anyId, 'Send an id of a child, a journey, a contact or a stage')
      .optional()
      .meta({ description: "A child's, a journey's, a contact's or a stage's id; it counts alone" }),
  })
  .refine(({ id, givenName, familyName }) => [id, givenName, familyName].some(isGiven), 'Give a name or an id')
  .meta({ id: 'PersonSearch', examples: [{ givenName: 'Sample', familyName: 'Child' }] });

export type PersonSearch = z.infer<typeof personSearch>;
