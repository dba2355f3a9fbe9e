import { type Grade, type Role } from './roles';

/** Who acts, as the token and the staff list said at the moment of the act. Ids only: names stay out of facts. */
export interface Actor {
  /** Subject of the access token. */
  id: string;
  roles: readonly Role[];
  grade: Grade;
  /** Set when a deputy acts with the authority of somebody away: that person's id. */
  deputisingFor?: string;
}

/** The clock and the conductor, when no person acted. */
export const system: Actor = { id: '00000000-0000-0000-0000-000000000000', roles: ['SYSTEM'], grade: 'none' };
