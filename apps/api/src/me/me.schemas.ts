import { z } from 'zod';
import { actions, subjects } from '#libs/access';
import { date, id } from '../http/schemas';

export const meAnswer = z
  .strictObject({
    id,
    name: z.string(),
    roles: z.array(z.string()),
    grade: z.string(),
    teamId: z.string().optional(),
    organisation: z.string().optional(),
    inspection: z
      .strictObject({ id, endsOn: date })
      .optional()
      .meta({ description: 'The inspection that lets you in, and its last day' }),
    deputisesFor: z.array(z.strictObject({ staffId: id, teamId: z.string().optional(), grade: z.string() })),
    may: z
      .array(z.strictObject({ action: z.enum(actions), subject: z.enum(subjects) }))
      .meta({ description: 'What you may do to some thing of a kind; each thing is judged by itself' }),
  })
  .meta({ id: 'Me' });

export type MeAnswer = z.infer<typeof meAnswer>;
