import { type Tx } from '#libs/database';
import { type PolicyName, type PolicyValue, policyValue } from '#libs/journey';

/** A council's policy as it stands. Version 0 is the default, never set. */
export interface PolicyInForce<N extends PolicyName = PolicyName> {
  name: N;
  version: number;
  value: PolicyValue<N>;
}

export async function readPolicy<N extends PolicyName>(tx: Tx, name: N): Promise<PolicyInForce<N>> {
  const row = await tx.policy.findFirst({ where: { name }, orderBy: { version: 'desc' } });
  return { name, version: row?.version ?? 0, value: policyValue(name, row?.value) };
}
