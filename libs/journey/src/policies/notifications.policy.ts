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
});

export type NotificationsPolicy = z.output<typeof notificationsPolicy>;
