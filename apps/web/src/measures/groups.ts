/** Groups of measures on a page, in the order of the journey. */
const groups: readonly [string, string][] = [
  ['frontDoor', 'Contacts and referrals'],
  ['assessment', 'Assessments'],
  ['protection', 'From strategy discussion to conference'],
  ['plans', 'Child protection plans'],
  ['inNeed', 'Children in need'],
  ['fosteringAndMissing', 'Private fostering and missing children'],
  ['practice', 'Through all of the work'],
];

/** Measures under the headings of their groups; groups without one are left out. */
export function grouped<Item extends { group: string }, Row>(
  items: readonly Item[],
  row: (item: Item) => Row,
): { name: string; rows: Row[] }[] {
  return groups
    .map(([code, name]) => ({ name, rows: items.filter(({ group }) => group === code).map(row) }))
    .filter(({ rows }) => rows.length > 0);
}

export function groupName(code: string): string {
  return groups.find(([each]) => each === code)?.[1] ?? code;
}
