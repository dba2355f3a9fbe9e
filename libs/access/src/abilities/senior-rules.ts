import { leadsEverywhere } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Heads of service: they read everything, and may sign and allocate in every team. They countersign, direct, and write nobody's assessment. */
export function seniorRules(can: Can, grounds: Grounds): void {
  if (!leadsEverywhere(grounds)) return;
  can('read', ['Enquiry', 'Contact', 'Person', 'Journey', 'Stage', 'Deadline', 'Draft', 'Document']);
  can('read', ['Staff', 'Policy', 'Calendar', 'Delegation', 'Ledger', 'AccessLog', 'Board', 'Measure']);
  can(['search', 'restrict', 'hold'], 'Person');
  can('agree', 'Contact');
  can(['allocate', 'signOff', 'return'], 'Stage');
  can(['authorise', 'countersign', 'direct', 'open', 'close', 'reallocate', 'chair'], 'Stage', {
    kind: { not: 'contact' },
  });
  can(['extend', 'explain'], 'Deadline');
}
