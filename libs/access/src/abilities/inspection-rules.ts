import { holds, inspects, leadsEverywhere } from '../person/standing';
import { type Can, type Grounds } from './rules';

/**
 * Heads of service and administrators open an inspection, and end it early. Samples and lists are of children: administrators see none.
 * What an inspector does beside reading is to draw a sample.
 */
export function inspectionRules(can: Can, grounds: Grounds): void {
  const { actorId } = grounds;
  const leads = leadsEverywhere(grounds);
  if (leads || holds(grounds, 'ADMINISTRATOR')) can(['read', 'create', 'end'], 'Inspection');
  if (leads) can(['read', 'create'], 'Sample');
  if (leads) can('read', 'AnnexList');
  if (holds(grounds, 'AUDITOR')) can('read', ['Inspection', 'Sample', 'AnnexList']);
  if (!inspects(grounds)) return;
  can('read', ['Inspection', 'AnnexList'], { inspectorIds: { has: actorId } });
  can(['read', 'create'], 'Sample', { inspectorIds: { has: actorId } });
}
