import { forTools, permissive, readByHand } from '../../support/supply-chain/licences';
import { locked } from '../../support/supply-chain/lock-file';

const refused = (ships: boolean, allowed: string[]): string[] =>
  locked
    .filter((it) => it.ships === ships && !(it.id in readByHand) && !allowed.includes(it.licence ?? ''))
    .map(({ id, licence = 'no licence' }) => `${id}: ${licence}`);

describe('the licences of the packages', () => {
  it('are permissive for everything that ships', () => {
    expect(locked.filter(({ ships }) => ships).length).toBeGreaterThan(300);
    expect(refused(true, permissive)).toEqual([]);
  });

  it('are known for everything that builds and tests', () => {
    expect(refused(false, [...permissive, ...forTools])).toEqual([]);
  });

  it('were read by hand for these packages only while they are there', () => {
    const ids = locked.map(({ id }) => id);
    expect(Object.keys(readByHand).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
