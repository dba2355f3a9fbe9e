import { type Circle, fewestCases } from './alike';
import { type ForecastRow } from './forecast';
import { type Step } from './work.types';

/** How far a piece of work is, and what happened to work like it: one sentence. */
export function inWords({ rule, workingDay, ofDays, step, alike, share }: ForecastRow): string {
  const kind = rule.replaceAll('-', ' ');
  const stood = `that stood at working day ${workingDay} of ${ofDays}${standing[step]}`;
  if (share === undefined)
    return `${kind}: only ${alike.cases} of the council ${stood}; fewer than ${fewestCases} say nothing`;
  const { circle, cases, late } = alike;
  return `${kind}: of ${cases} of ${whose[circle]} ${stood}, ${late} ${late === 1 ? 'was' : 'were'} late (${Math.round(share * 100)} %)`;
}

const whose: Readonly<Record<Circle | 'tooFew', string>> = {
  team: 'this team',
  service: 'this service',
  council: 'the council',
  tooFew: 'the council',
};

const standing: Readonly<Record<Step, string>> = {
  notAllocated: ' with nobody allocated yet',
  underWay: '',
  notHandedIn: ' with the text not handed in yet',
  handedIn: ' with the text handed in for signature',
  returned: ' with the text returned for changes',
};
