import { changesBetween, type PolicyName, policyValue } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { moment } from '../../shared/templates/london';
import { type Staff } from '../../shared/visit/staff-names';
import { type ChangeRow, changeRows } from './change-words';

export type Versions = Schemas['PolicyHistory']['items'];

/** One change of a policy. */
export interface PastChange {
  version: number;
  reason: string;
  who: string;
  at: string;
  rows: readonly ChangeRow[];
}

/** Every change, newest first, each beside what stood before it. */
export function historyOf(name: PolicyName, versions: Versions, staff: Staff): PastChange[] {
  return versions.map(({ version, value, reason, changedBy, changedAt }, index) => {
    const before = versions[index + 1]?.value ?? policyValue(name);
    return {
      ...{ version, reason, who: staff.nameOf(changedBy), at: moment(changedAt) },
      rows: changeRows(name, changesBetween(before, value)),
    };
  });
}
