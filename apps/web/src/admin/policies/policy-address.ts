import { policies, type PolicyName } from '#libs/journey';
import { paths, to } from '../../shared/paths';

/** Page of a policy: timescales have one of their own. */
export function policyAddress(name: PolicyName): string {
  return name === 'timescales' ? paths.timescales : to('policy', { policy: name });
}

/** The policy that an address names, if there is one. */
export function policyNamed(name: string): PolicyName | undefined {
  return Object.hasOwn(policies, name) ? (name as PolicyName) : undefined;
}
