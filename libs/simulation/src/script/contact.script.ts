import { type Channel } from '#libs/journey';
import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { at, workedFrom, workingDaysAfter } from '../days';
import { type Cast } from './cast';
import { type Codes, type Enquired, type Moment, type SyntheticChild } from './moment.types';

/** How one enquiry comes in. */
export interface Arrival {
  key: string;
  on: IsoDate;
  sourceCode: string;
  domesticAbuse: boolean;
  household: string;
  children: readonly SyntheticChild[];
}

/** An enquiry about these children. */
export function enquiry(cast: Cast, chance: Chance, arrival: Arrival): Enquired {
  const { on, sourceCode } = arrival;
  const weekend = workedFrom(on) !== on;
  const channel: Channel =
    sourceCode === '6' ? 'police' : weekend ? 'outOfHours' : chance.from({ shef: 6, phone: 4 } as const);
  const time = `${String(chance.between(8, 16)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`;
  const { key, domesticAbuse, household, children } = arrival;
  const said = { key, channel, sourceCode, domesticAbuse, household, children };
  return { at: at(on, time), does: 'enquire', by: cast.hubWorker, ...said };
}

/** When the hub decides: on the next working day at the latest, mostly. */
export function decisionDay(chance: Chance, on: IsoDate): IsoDate {
  const day = chance.from({ same: 35, next: 58, late: 5, later: 2 } as const);
  if (day === 'same' && workedFrom(on) === on) return on;
  return workingDaysAfter(on, day === 'late' ? 2 : day === 'later' ? chance.between(3, 6) : 1);
}

/** From screening to the answer to the referrer. `known`: somebody has to say who the child is. */
export function hubWork(
  cast: Cast,
  chance: Chance,
  about: { contact: string; child: SyntheticChild; known: boolean; on: IsoDate; history: string; decision: Codes },
): Moment[] {
  const { contact, child, known, on: day, history, decision } = about;
  const on = { contact };
  const { hubWorker: by, decisionMaker } = cast;
  const screening = {
    history,
    openServices: [],
    commonAssessment: 'none',
    siblings: 'considered',
    household: 'confirmed',
  };
  const told = chance.happens(0.95) ? day : workingDaysAfter(day, chance.between(2, 4));
  const asked = { childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' };
  return [
    ...(known ? [{ at: at(day, '17:05'), does: 'identify', by, on, child } as const] : []),
    { at: at(day, '17:10'), does: 'act', by, on, act: 'screen', codes: screening },
    { at: at(day, '17:20'), does: 'act', by: decisionMaker, on, act: 'decide', codes: decision },
    { at: at(told, '17:40'), does: 'act', by, on, act: 'informReferrer', codes: { how: 'letter', ...asked } },
  ];
}
