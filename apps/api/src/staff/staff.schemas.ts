import { z } from 'zod';
import { id } from '../http/schemas';

const everybody = (description: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description });

export const staffQuery = z.strictObject({ left: everybody('Also those who have left') });
export type StaffQuery = z.output<typeof staffQuery>;

export const teamsQuery = z.strictObject({ closed: everybody('Also closed teams') });
export type TeamsQuery = z.output<typeof teamsQuery>;

const colleague = z
  .strictObject({
    id,
    name: z.string(),
    roles: z.array(z.string()),
    teamId: z.string().optional(),
    organisation: z.string().optional(),
    newlyQualified: z.boolean(),
    employment: z.string().meta({ description: '`permanent` or `agency`' }),
    caseloadCap: z.int().optional(),
    active: z.boolean(),
  })
  .meta({ id: 'StaffMember' });

export const staffAnswer = z.strictObject({ items: z.array(colleague) }).meta({ id: 'StaffList' });

export type StaffAnswer = z.infer<typeof staffAnswer>;

const team = z.strictObject({ id: z.string(), name: z.string(), service: z.string(), closed: z.boolean() });

export const teamsAnswer = z.strictObject({ items: z.array(team) }).meta({ id: 'TeamList' });

export type TeamsAnswer = z.infer<typeof teamsAnswer>;
