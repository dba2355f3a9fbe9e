import { z } from 'zod';
import { id } from '../http/schemas';

const colleague = z
  .strictObject({
    id,
    name: z.string(),
    roles: z.array(z.string()),
    teamId: z.string().optional(),
    organisation: z.string().optional(),
    newlyQualified: z.boolean(),
  })
  .meta({ id: 'StaffMember' });

export const staffAnswer = z.strictObject({ items: z.array(colleague) }).meta({ id: 'StaffList' });

export type StaffAnswer = z.infer<typeof staffAnswer>;

const team = z.strictObject({ id: z.string(), name: z.string(), service: z.string() });

export const teamsAnswer = z.strictObject({ items: z.array(team) }).meta({ id: 'TeamList' });

export type TeamsAnswer = z.infer<typeof teamsAnswer>;
