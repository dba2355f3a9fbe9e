import { z } from 'zod';
import { stageKinds } from '#libs/journey';
import { date, id, instant } from '../http/schemas';

const kinds = stageKinds.filter((kind) => kind !== 'contact');

const filters = z
  .strictObject({
    kind: z.enum(kinds).optional().meta({ description: 'Journeys with a stage of this kind' }),
    from: date.optional().meta({ description: 'The stage was opened on or after this day' }),
    to: date.optional().meta({ description: 'The stage was opened on or before this day' }),
    late: z.boolean().optional().meta({ description: 'One of the stage’s clocks ran beyond its date' }),
  })
  .meta({ description: 'One stage of the journey is all of this' });

export const sampleRequest = z
  .strictObject({
    size: z.int().min(1).max(200),
    seed: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/, 'Write letters, digits and dashes')
      .optional()
      .meta({ description: 'To draw the same sample again; chosen at random when it is left out' }),
    ...filters.shape,
  })
  .meta({ id: 'InspectionSampleForm', examples: [{ size: 10, kind: 'section47Enquiry', late: true }] });
export type SampleRequest = z.output<typeof sampleRequest>;

const how = {
  sampleId: id,
  drawnBy: id,
  drawnAt: instant,
  seed: z.string(),
  size: z.int().meta({ description: 'How many were asked for' }),
  frame: z.int().meta({ description: 'How many journeys it was drawn from' }),
  frameHash: z.string().meta({ description: 'SHA-256 (hex) of their ids, sorted, one a line' }),
  filters,
};

export const sampleLine = z.strictObject(how).meta({ id: 'InspectionSample' });
export type SampleLine = z.infer<typeof sampleLine>;

export const sampleAnswer = z
  .strictObject({
    inspectionId: id,
    ...how,
    journeys: z.array(
      z.strictObject({
        position: z.int().meta({ description: 'In which order they were drawn' }),
        journeyId: id,
        kind: z.string(),
        status: z.string(),
        referralAt: instant,
        teamId: z.string().optional(),
        givenName: z.string().optional(),
        familyName: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'InspectionSampleEntry' });
export type SampleAnswer = z.infer<typeof sampleAnswer>;
