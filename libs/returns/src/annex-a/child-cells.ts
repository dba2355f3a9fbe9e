import { type Row } from '#libs/tables';
import { knownOn } from '../census/characteristics';
import { returnsIdOf } from '../census/child-id';
import { type ChildRecord } from '../record/child-record';
import { disabilityAnswer, ethnicityCodes, genders } from './codes';

const notAsked = 'NOBT';

/** A date as a cell; undefined stays an empty one. */
export const cellOf = (day: string | undefined) => (day === undefined ? undefined : { day });

/** The five columns with which every list begins, as they were known on that day. An unborn child has neither birth nor age. */
export function childCells(record: ChildRecord, asAt: string): Row {
  const { ethnicity = notAsked } = knownOn(record, asAt);
  const born = record.bornOn !== undefined && record.bornOn <= asAt ? record.bornOn : undefined;
  return [
    returnsIdOf(record.personId),
    genders[born === undefined ? 'U' : record.sex] ?? genders.U,
    ethnicityCodes[ethnicity] ?? ethnicityCodes[notAsked],
    cellOf(born),
    born === undefined ? undefined : yearsBetween(born, asAt),
  ];
}

/** The same with whether the child has a disability. */
export function childAndDisability(record: ChildRecord, asAt: string): Row {
  return [...childCells(record, asAt), disabilityAnswer(knownOn(record, asAt).disabilities)];
}

/** Birthdays that have passed. */
function yearsBetween(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
