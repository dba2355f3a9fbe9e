import { sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';

interface Scoped {
  teams: readonly { teamId: string; name: string; service: string }[];
  /** Whether the person may ask about all of them together. */
  whole: boolean;
}

export interface ScopeOption {
  value: string;
  text: string;
  selected: boolean;
}

/** Whose work may be asked about: all of it, each service, each team, by name. */
export function scopeOptions({ teams, whole }: Scoped, of: string): ScopeOption[] {
  const services = [...new Set(teams.map(({ service }) => service))].map((service) => ({
    value: `service:${service}`,
    text: `Service: ${serviceName(service)}`,
  }));
  const each = teams.map(({ teamId, name }) => ({ value: `team:${teamId}`, text: name }));
  const options = [
    { value: '', text: whole ? 'The whole council' : 'All your teams' },
    ...byName(services.length > 1 ? services : []),
    ...byName(each),
  ];
  return options.map((option) => ({ ...option, selected: option.value === of }));
}

/** Whose work a page is about, in words. */
export function scopeName(scoped: Scoped, of: string): string {
  const [all, ...parts] = scopeOptions(scoped, of);
  return (parts.find(({ selected }) => selected) ?? all)?.text ?? '';
}

function serviceName(service: string): string {
  return sentence(takenApart(service));
}

function byName<T extends { text: string }>(options: readonly T[]): T[] {
  return [...options].sort((a, b) => a.text.localeCompare(b.text));
}
