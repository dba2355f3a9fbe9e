/**
 * How many children live in the area, for the rate of a period: the middle of the year before the 31 March on or after its last day, else the
 * newest year before that (Department for Education, table notes).
 */
export function childrenFor(to: string, midYears: Readonly<Record<string, number>>): number | undefined {
  const [year = 0, month = 0] = to.split('-').map(Number);
  const wanted = month <= 3 ? year - 1 : year;
  const known = Object.keys(midYears)
    .filter((each) => Number(each) <= wanted)
    .sort()
    .at(-1);
  return known === undefined ? undefined : midYears[known];
}
