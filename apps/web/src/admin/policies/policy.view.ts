import { type PolicyName } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { historyOf, type PastChange, type Versions } from './history';
import { aboutPolicy, titles } from './policy-words';
import { type Setting, settingsOf } from './settings';

export interface PolicyView extends PageModel {
  about: string;
  settings: readonly Setting[];
  history: readonly PastChange[];
  change?: string;
}

interface Asked {
  versions: Versions;
  staff: Staff;
  mayChange: boolean;
}

/** A policy as it stands, and how it came to be so. */
export function policyView(
  name: PolicyName,
  { value }: Pick<Schemas['Policy'], 'value'>,
  { versions, staff, mayChange }: Asked,
): PolicyView {
  return {
    title: titles[name],
    where: 'Policies',
    back: { href: paths.policies, text: 'Back to policies' },
    about: aboutPolicy(name),
    settings: settingsOf(name, value),
    history: historyOf(name, versions, staff),
    ...(mayChange ? { change: to('changePolicy', { policy: name }) } : {}),
  };
}
