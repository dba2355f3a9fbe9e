import { holds } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Partners send enquiries in their own organisation's name and follow those: receipt and outcome, not the record (para 15, 41). */
export function partnerRules(can: Can, grounds: Grounds): void {
  const { organisation } = grounds;
  if (!organisation || !holds(grounds, 'PARTNER_CONTRIBUTOR')) return;
  can(['create', 'follow'], 'Enquiry', { organisation });
}
