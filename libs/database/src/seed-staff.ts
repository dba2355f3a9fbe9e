import { createDatabase } from './client';
import { inTransaction } from './transaction';

/** Somebody who works here, or a partner's colleague. */
export interface StaffMember {
  id: string;
  name: string;
  roles: readonly string[];
  team?: string;
  organisation?: string;
  employment: string;
  newlyQualified: boolean;
  email?: string;
}

export interface TeamOfStaff {
  id: string;
  name: string;
  service: string;
}

/** Makes the staff list say what is given; people and teams not named stay as they are. Repeating it changes nothing. */
export async function seedStaff(
  url: string,
  people: readonly StaffMember[],
  teams: readonly TeamOfStaff[] = [],
): Promise<void> {
  const db = createDatabase({ url, poolSize: 1 });
  try {
    await inTransaction(db, async (tx) => {
      for (const { id, ...team } of teams)
        await tx.team.upsert({ where: { id }, create: { id, ...team }, update: team });
      for (const { id, team, roles, ...rest } of people) {
        const row = { ...rest, roles: [...roles], teamId: team ?? null, organisation: rest.organisation ?? null };
        await tx.staff.upsert({ where: { id }, create: { id, ...row }, update: row });
      }
    });
  } finally {
    await db.$disconnect();
  }
}
