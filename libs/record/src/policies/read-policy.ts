import { Prisma, type Tx } from '#libs/database';
import { type PolicyName, type PolicyValue, policyValue } from '#libs/journey';
import { remembered } from '../remembered';

/** A council's policy as it stands. Version 0 is the default, never set. */
export interface PolicyInForce<N extends PolicyName = PolicyName> {
  name: N;
  version: number;
  value: PolicyValue<N>;
}

export async function readPolicy<N extends PolicyName>(tx: Tx, name: N): Promise<PolicyInForce<N>> {
  const row = await tx.policy.findFirst({ where: { name }, orderBy: { version: 'desc' } });
  return { name, version: row?.version ?? 0, value: policyOf(name, row?.value) };
}

/** Asks for the row of a policy as it stands. */
export function policyRow(name: PolicyName): Prisma.Sql {
  return Prisma.sql`SELECT version, value FROM policy WHERE name = ${name} ORDER BY version DESC LIMIT 1`;
}

/** What a stored value says; nothing stored is the default. */
export function policyOf<N extends PolicyName>(name: N, stored?: unknown): PolicyValue<N> {
  return parsed({ name, stored }) as PolicyValue<N>;
}

const parsed = remembered(({ name, stored }: { name: PolicyName; stored?: unknown }) => policyValue(name, stored));
