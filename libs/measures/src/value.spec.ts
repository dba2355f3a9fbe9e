import { valueOf } from './value';

describe('the value of a measure', () => {
  // The Department's own figures for England and Torbay, 2012-13 and 2023-24.
  it('is the published one from the published counts', () => {
    expect(valueOf({ unit: 'rate' }, { numerator: 593_470, denominator: 11_403_970 })).toBe(520.4);
    expect(valueOf({ unit: 'rate' }, { numerator: 1_967, denominator: 24_891 })).toBe(790.2);
    expect(valueOf({ unit: 'percent' }, { numerator: 57_580, denominator: 72_250 })).toBe(79.7);
    expect(valueOf({ unit: 'percent' }, { numerator: 29_600, denominator: 30_860 })).toBe(95.9);
    expect(valueOf({ unit: 'percent' }, { numerator: 2_690, denominator: 52_120 })).toBe(5.2);
  });

  it('is nothing where nothing could be counted', () => {
    expect(valueOf({ unit: 'percent' }, { numerator: 0, denominator: 0 })).toBeUndefined();
    expect(valueOf({ unit: 'rate' }, { numerator: 7 })).toBeUndefined();
    expect(valueOf({ unit: 'number' }, { numerator: 7 })).toBe(7);
  });
});
