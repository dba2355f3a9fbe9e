import { type Tx } from '#libs/database';
import { type PolicyName, policies, RuleBroken } from '#libs/journey';
import { toJson } from '../json';
import { decideOnce, type PolicyCommand } from './policy-command';
import { readPolicy } from './read-policy';

export interface PolicyChange extends PolicyCommand {
  name: PolicyName;
  value: unknown;
  /** Why, in words that anybody may read. */
  reason: string;
  /** The version that the person saw; 0 for the default. Refused with VERSION.STALE when it is another one. */
  expectedVersion?: number;
}

/**
 * Sets a policy anew; earlier versions stay, and clocks that run keep the version they were started under. The fact `policy.changed`
 * names policy and version; the value stays in its row. Refuses POLICY.INVALID, VERSION.STALE.
 */
export async function changePolicy(
  tx: Tx,
  change: PolicyChange,
): Promise<{ name: PolicyName; version: number; replayed: boolean }> {
  const { name, reason, by, expectedVersion } = change;
  return decideOnce(tx, change, 'policy.changed', async () => {
    const value = checked(name, change.value);
    const present = await readPolicy(tx, name);
    if (expectedVersion !== undefined && expectedVersion !== present.version) {
      throw new RuleBroken('VERSION.STALE', 'The policy has changed since you saw it', { version: present.version });
    }
    const version = present.version + 1;
    await tx.policy.createMany({ data: [{ name, version, value, reason, changedBy: by.id }] });
    return { result: { name, version }, payload: { name, version } };
  });
}

function checked(name: PolicyName, value: unknown) {
  const parsed = policies[name].safeParse(value);
  if (parsed.success) return toJson(parsed.data);
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  throw new RuleBroken('POLICY.INVALID', 'The policy does not have the form that it must have', { fields });
}
