import { z } from 'zod';
import { roles } from '../shared/roles';

const role = z.enum(roles);
const whom = z.array(role).min(1, 'Somebody must be told');

/** Who is told when a clock rings, and of what by e-mail as well as in the service. */
export const notificationsPolicy = z.strictObject({
  /** The worker's step of the ladder, while nobody holds the work. */
  unallocated: z
    .strictObject({
      contact: whom.default(['HUB_WORKER', 'HUB_DECISION_MAKER']),
      assessment: whom.default(['TEAM_MANAGER']),
    })
    .prefault({}),
  /** Who hears that a clock has run out. Before and after that the ladder of its rule says who hears. */
  breach: z.array(z.enum(['worker', 'teamManager', 'headOfService'])).default(['worker', 'teamManager']),
  teamManager: whom.default(['TEAM_MANAGER']),
  headOfService: whom.default(['SENIOR_MANAGER']),
  email: z
    .array(
      z.enum([
        'warning',
        'breach',
        'escalation',
        'signOffWanted',
        'returned',
        'allocated',
        'recordOpened',
        'restrictedContact',
      ]),
    )
    .default(['breach', 'escalation', 'signOffWanted', 'returned', 'allocated', 'recordOpened', 'restrictedContact']),
  /** From when on each day, in London, the day's mail goes out to whoever wants one instead of many. */
  digestAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:mm')
    .default('08:00'),
});

export type NotificationsPolicy = z.output<typeof notificationsPolicy>;
