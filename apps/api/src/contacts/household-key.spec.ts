import { householdKey } from './household-key';

const key = Buffer.from('a key for tests').toString('base64');
const home = { line1: '12 Sample Road', town: 'Exampleton', postcode: 'ZZ99 9ZZ' };

describe('the household key', () => {
  it.each([
    [{ line1: '12, sample rd.', postcode: 'ZZ99 9ZZ' }],
    [{ line1: '12 SAMPLE ROAD', postcode: 'ZZ99 9ZZ', line2: 'Far End' }],
    [{ line1: '12  Sample  Road', postcode: 'ZZ999ZZ' }],
  ])('is the same however the address is written', (address) => {
    expect(householdKey(address, key)).toBe(householdKey(home, key));
  });

  it.each([
    [{ ...home, line1: '21 Sample Road' }],
    [{ ...home, line1: 'Flat 2, 12 Sample Road' }],
    [{ ...home, postcode: 'ZZ99 8ZZ' }],
  ])('is another for another house', (address) => {
    expect(householdKey(address, key)).not.toBe(householdKey(home, key));
  });

  it('takes the town when there is no postcode', () => {
    const { postcode: _, ...without } = home;
    expect(householdKey(without, key)).toBe(householdKey({ line1: '12 Sample Road', town: 'EXAMPLETON' }, key));
  });

  it.each([undefined, { line1: '12 Sample Road' }, { line1: '--', town: 'Exampleton' }])(
    'is not made from too little',
    (address) => {
      expect(householdKey(address, key)).toBeUndefined();
    },
  );

  it('tells nothing without the key', () => {
    const other = Buffer.from('another key').toString('base64');
    expect(householdKey(home, key)).toMatch(/^[0-9a-f]{64}$/);
    expect(householdKey(home, key)).not.toBe(householdKey(home, other));
  });
});
