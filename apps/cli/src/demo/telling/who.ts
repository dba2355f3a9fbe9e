import { demoPeople } from '#libs/embedded';
import { type Role } from '#libs/journey';
import { type Person } from './scene';

const words: Partial<Record<Role, string>> = {
  HUB_WORKER: 'hub worker',
  HUB_DECISION_MAKER: 'decision-maker of the hub',
  EDT_WORKER: 'emergency duty worker',
  CWDS_SOCIAL_WORKER: 'social worker, children with disabilities',
  SENIOR_MANAGER: 'senior manager',
  QA_SCRUTINEER: 'scrutineer',
  PARTNER_CONTRIBUTOR: 'partner',
};

/** `Clover Brackenridge (social worker)` */
export function named(who: Person): string {
  const { name, roles, organisation } = { organisation: undefined, ...demoPeople[who] };
  const [role] = roles;
  const said = role && (words[role] ?? role.toLowerCase().replaceAll('_', ' '));
  return `${name} (${said === 'partner' && organisation ? organisation : said})`;
}
