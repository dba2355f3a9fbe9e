import { childrenFor } from './children';

describe('the number of children for a rate', () => {
  const midYears = { '2011': 24_750, '2012': 24_891, '2013': 25_016 };

  it('is that of the middle of the year before the 31 March', () => {
    expect(childrenFor('2013-03-31', midYears)).toBe(24_891); // as the published rate of 2012-13
    expect(childrenFor('2014-03-31', midYears)).toBe(25_016);
    expect(childrenFor('2012-12-31', midYears)).toBe(24_891);
  });

  it('is the newest that is known before, or none', () => {
    expect(childrenFor('2020-03-31', midYears)).toBe(25_016);
    expect(childrenFor('2010-03-31', midYears)).toBeUndefined();
  });
});
