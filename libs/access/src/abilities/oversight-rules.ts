import { holds, inspects } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Those who look on: auditors and inspectors at everything, analysts and leaders at no child. None of them writes on a record. */
export function oversightRules(can: Can, grounds: Grounds): void {
  if (holds(grounds, 'AUDITOR') || inspects(grounds)) auditing(can);
  if (holds(grounds, 'PERFORMANCE_ANALYST', 'LEADERSHIP')) can('read', ['Policy', 'Calendar', 'Measure']);
}

function auditing(can: Can): void {
  can('read', ['Enquiry', 'Contact', 'Person', 'Journey', 'Stage', 'Deadline', 'Draft', 'Document']);
  can('read', ['Delegation', 'Staff', 'Policy', 'Calendar', 'Ledger', 'AccessLog', 'Board', 'Measure']);
  can('search', 'Person');
}
