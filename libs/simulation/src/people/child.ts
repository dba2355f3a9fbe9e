import { type IsoDate } from '#libs/timescales';
import { type Chance, type Mix } from '../chance/chance';
import { daysAfter } from '../days';
import { type SyntheticChild } from '../script/moment.types';
import { madeUpGivenName } from './names';

/** 6.3 in a hundred of the area's children belong to a minority (inspection report, paragraph 9). */
const ethnicities: Mix<string> = {
  ...{ WBRI: 905, WOTH: 18, WIRI: 3, WROM: 3, MWBC: 10, MWBA: 4, MWAS: 8, MOTH: 10, AIND: 4, APKN: 2, ABAN: 2 },
  ...{ AOTH: 3, BCRB: 2, BAFR: 4, BOTH: 2, CHNE: 3, OOTH: 4, REFU: 3, NOBT: 10 },
};
/** Of the children with a disability, how many have each; several together are usual. */
const disabilities: Readonly<Record<string, number>> = {
  ...{ LD: 0.506, MOB: 0.4, COMM: 0.4, PC: 0.338, BEH: 0.319, AUT: 0.269, INC: 0.1, VIS: 0.08, HEAR: 0.07 },
  ...{ HAND: 0.06, CON: 0.05, DDA: 0.05 },
};
const unbornShare = 0.02;
const disabledShare = 0.06;

/** A made-up child, as old as children are who are referred. `disabled`: the child's own need is a disability. */
export function madeUpChild(
  chance: Chance,
  about: {
    key: string;
    familyName: string;
    on: IsoDate;
    disabled: boolean;
    ages?: readonly [number, number];
  },
): SyntheticChild {
  const { key, familyName, on, disabled, ages } = about;
  const unborn = !disabled && ages === undefined && chance.happens(unbornShare);
  const sex = unborn ? 'U' : chance.happens(0.52) ? 'M' : 'F';
  const [youngest, oldest] = ages?.map((years) => years * 365) ?? [20, 16 * 365];
  const age = chance.between(youngest ?? 0, oldest ?? 0);
  const born = daysAfter(on, -age);
  return {
    ...{ key, givenName: madeUpGivenName(chance, sex), familyName, sex },
    ...(unborn ? { expectedDateOfBirth: daysAfter(on, chance.between(40, 170)) } : { dateOfBirth: born }),
    ethnicity: chance.from(ethnicities),
    disabilities: disabled || chance.happens(disabledShare) ? someDisabilities(chance) : ['NONE'],
  };
}

function someDisabilities(chance: Chance): string[] {
  const some = Object.entries(disabilities).flatMap(([code, share]) => (chance.happens(share) ? [code] : []));
  return some.length === 0 ? ['LD'] : some;
}
