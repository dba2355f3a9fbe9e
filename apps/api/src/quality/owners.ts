import { type Tx } from '#libs/database';
import { type Role, RuleBroken } from '#libs/journey';

/** Whoever sees no work about children could not see what they were asked. */
const never: readonly Role[] = [
  'PARTNER_VIEWER',
  'PARTNER_CONTRIBUTOR',
  'PERFORMANCE_ANALYST',
  'LEADERSHIP',
  'ADMINISTRATOR',
  'AUDITOR',
];

/** Code: ACTION.UNKNOWN_OWNER. */
export async function owners(tx: Tx, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const rows = await tx.staff.findMany({ where: { id: { in: wanted }, active: true }, select: { roles: true } });
  const able = rows.filter(({ roles }) => roles.some((role) => !(never as readonly string[]).includes(role)));
  if (able.length < wanted.length) {
    throw new RuleBroken(
      'ACTION.UNKNOWN_OWNER',
      'The owner must be somebody on the staff list who works with children',
    );
  }
}
