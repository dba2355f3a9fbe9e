import { managedTeams } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** A team's manager, or whoever stands in, sees how much waits in the team, who holds how many children, and its measures. */
export function boardRules(can: Can, grounds: Grounds): void {
  const managed = managedTeams(grounds);
  if (managed.length > 0) can('read', ['Board', 'Measure'], { id: { in: managed } });
}
