import { z } from 'zod';
import { heldWork } from '../http/held-work';
import { id, instant } from '../http/schemas';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const reason = line(500).meta({ description: 'Why, in words for colleagues' });

const teamId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single dashes')
  .max(60)
  .meta({ example: 'assessment-north' });

const team = { name: line(200), service: line(60).meta({ example: 'assessment' }) };

export const newTeamForm = z.strictObject({ id: teamId, ...team, reason }).meta({
  id: 'NewTeam',
  examples: [{ id: 'assessment-west', name: 'West', service: 'assessment', reason: 'Synthetic' }],
});
export type NewTeamForm = z.infer<typeof newTeamForm>;

export const teamForm = z
  .strictObject({ ...team, reason })
  .meta({ id: 'TeamForm', examples: [{ name: 'West', service: 'assessment', reason: 'Synthetic' }] });
export type TeamForm = z.infer<typeof teamForm>;

const details = {
  name: line(200),
  teamId: z.string().min(1).max(60).optional(),
  organisation: line(60).optional().meta({ description: "Of a partner's colleague" }),
  email: z.email().max(200).optional(),
  employment: z.enum(['permanent', 'agency']),
  newlyQualified: z.boolean().default(false).meta({ description: 'With a protected caseload' }),
  caseloadCap: z.int().min(1).max(200).optional().meta({ description: "Children at most; else the council's policy" }),
};

const example = { name: 'Synthetic Person', teamId: 'assessment-north', employment: 'agency', newlyQualified: false };

export const newStaffForm = z
  .strictObject({ id: id.meta({ description: 'Subject of their access token' }), ...details, reason })
  .meta({
    id: 'NewStaff',
    examples: [{ id: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11', ...example, reason: 'Synthetic: joins the team' }],
  });
export type NewStaffForm = z.output<typeof newStaffForm>;

export const staffForm = z
  .strictObject({ ...details, reason })
  .meta({ id: 'StaffForm', examples: [{ ...example, reason: 'Synthetic: moves to another team' }] });
export type StaffForm = z.output<typeof staffForm>;

const changes = z
  .array(z.strictObject({ change: z.string(), reason: z.string(), changedBy: id, changedAt: instant }))
  .meta({ description: 'Newest first' });

const version = z.int().min(0).meta({ description: 'How often it has changed; also the ETag' });

export const staffEntry = z
  .strictObject({
    id,
    name: z.string(),
    roles: z.array(z.string()).meta({ description: 'As their token said last; nobody types them in' }),
    teamId: z.string().optional(),
    organisation: z.string().optional(),
    email: z.string().optional(),
    employment: z.string(),
    newlyQualified: z.boolean(),
    caseloadCap: z.int().optional(),
    active: z.boolean(),
    leftAt: instant.optional(),
    version,
    held: z
      .array(heldWork.omit({ workerId: true }).strict())
      .meta({ description: 'Open work: handed over before they leave' }),
    changes,
  })
  .meta({ id: 'StaffEntry' });
export type StaffEntry = z.infer<typeof staffEntry>;

export const teamEntry = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    service: z.string(),
    closedAt: instant.optional(),
    version,
    changes,
  })
  .meta({ id: 'TeamEntry' });
export type TeamEntry = z.infer<typeof teamEntry>;
