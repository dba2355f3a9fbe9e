import { type CensusCheck } from '#libs/returns';

/** A check as lines for people. */
export function inLines({ children, start, end, errors, queries, ofReturn, failing }: CensusCheck): string[] {
  const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
  return [
    `${counted(children, 'child', 'children')} from ${start} to ${end}: ${counted(errors, 'error', 'errors')}, ${counted(queries, 'query', 'queries')}.`,
    ...ofReturn.map(({ code, words }) => `${code.padEnd(6)} ${words}`),
    ...failing.flatMap(({ laChildId, findings }) => [
      '',
      laChildId,
      ...findings.map(({ code, words, journeyId }) => `${code.padEnd(6)} ${words} (journey ${journeyId})`),
    ]),
  ];
}
