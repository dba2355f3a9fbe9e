import { drawn } from './draw';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const six = [1, 2, 3, 4, 5, 6].map(id);

/** Orders and the hash were worked out with Python's hashlib. */
describe('a sample', () => {
  it('follows from its seed and the case files, in whatever order they come', () => {
    expect(drawn(six, 3, 'friday').sample).toEqual([2, 5, 6].map(id));
    expect(drawn([...six].reverse(), 3, 'friday').sample).toEqual([2, 5, 6].map(id));
    expect(drawn(six, 6, 'other').sample).toEqual([6, 5, 3, 4, 1, 2].map(id));
  });

  it('says what it was drawn from', () => {
    expect(drawn([...six, id(1)], 9, 'friday').draw).toEqual({
      ...{ seed: 'friday', population: 6, size: 9 },
      populationHash: 'a82058736da1fdc4f663c90209466d6ceeda883e2444cf092640b6d479d1db0a',
    });
  });
});
