import { holds, partnerRoles } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Partners send enquiries in their own organisation's name and follow those: receipt, outcome and basic information, not the record (para 15, 41). */
export function partnerRules(can: Can, grounds: Grounds): void {
  const { organisation } = grounds;
  if (!organisation) return;
  if (holds(grounds, ...partnerRoles)) can('follow', 'Enquiry', { organisation });
  if (holds(grounds, 'PARTNER_CONTRIBUTOR')) can('create', 'Enquiry', { organisation });
}
