import { policyNames } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';
import { policyAddress } from './policy-address';
import { aboutPolicy, titles } from './policy-words';

export interface PoliciesView extends PageModel {
  rows: readonly { text: string; href: string; about: string; isChanged: boolean; state: string }[];
}

/** What a council decides for itself, with whether it has. */
export function policiesView(items: Schemas['PolicyList']['items']): PoliciesView {
  const versions = new Map(items.map(({ name, version }) => [name, version]));
  const rows = policyNames.map((name) => {
    const version = versions.get(name) ?? 0;
    const state = version === 0 ? 'As the service comes' : `Version ${version}`;
    return { text: titles[name], href: policyAddress(name), about: aboutPolicy(name), isChanged: version > 0, state };
  });
  return { title: 'Policies', back: { href: to('home'), text: 'Back' }, rows };
}
