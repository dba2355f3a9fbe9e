import { compareDates } from './dates-of-birth';
import { householdOf } from './household';
import { bandOf, type MatchFeatures, scoreMatch } from './score';

const same: MatchFeatures = { nameSimilarity: 1, soundsAlike: true, dateOfBirth: 'equal', sameHousehold: true };
const bandFor = (features: Partial<MatchFeatures>) => bandOf(scoreMatch({ ...same, ...features }).score);

describe('dates of birth', () => {
  it.each([
    ['2005-06-01', '2005-06-01', 'equal'],
    ['2005-06-01', '2005-01-06', 'dayMonthSwapped'],
    ['2005-06-01', '2005-06-11', 'oneDigitOff'],
    ['2005-06-01', '2006-06-01', 'oneDigitOff'],
    ['2005-06-01', '2005-07-11', 'different'],
    ['2005-06-01', undefined, 'unknown'],
  ])('%s and %s are %s', (one, other, match) => expect(compareDates(one, other)).toBe(match));
});

describe('a possible match', () => {
  it('is certain enough to show first when all agrees', () => {
    expect(scoreMatch(same)).toEqual({ score: 1, reasons: ['sameName', 'sameDateOfBirth', 'sameHousehold'] });
    expect(bandFor({ sameHousehold: false })).toBe('likely');
  });
  it('survives a typing error in the date or the name', () => {
    expect(bandFor({ dateOfBirth: 'dayMonthSwapped', sameHousehold: false })).toBe('likely');
    expect(bandFor({ dateOfBirth: 'oneDigitOff', sameHousehold: false })).toBe('likely');
    expect(bandFor({ nameSimilarity: 0.4 })).toBe('likely');
  });
  it('is only possible for a twin, who shares all but the given name', () =>
    expect(bandFor({ nameSimilarity: 0.6, soundsAlike: false })).toBe('possible'));
  it('is only possible for a namesake with another date of birth', () =>
    expect(bandFor({ nameSimilarity: 1, dateOfBirth: 'different' })).toBe('possible'));
  it('is not shown for a stranger', () =>
    expect(
      scoreMatch({ nameSimilarity: 0.2, soundsAlike: false, dateOfBirth: 'different', sameHousehold: false }),
    ).toEqual({
      score: 0,
      reasons: ['otherDateOfBirth'],
    }));
  it('is not shown for a brother with another name and date in the same home', () =>
    expect(bandFor({ nameSimilarity: 0.5, soundsAlike: false, dateOfBirth: 'different' })).toBe('unlikely'));
  it('says why', () =>
    expect(
      scoreMatch({ nameSimilarity: 0.6, soundsAlike: true, dateOfBirth: 'oneDigitOff', sameHousehold: false }).reasons,
    ).toEqual(['similarName', 'oneDigitOff']));
});

describe('a household', () => {
  const at = (line1: string, postcode = 'ZZ99 9ZZ', line2?: string) => householdOf({ line1, line2, postcode });
  const home = 'zz999zz|1examplestreet';

  it.each(['1 Example Street', '1 example st.', ' 1,  Example  ST', '1 Éxample Street'])(
    'is one, written %s',
    (line1) => expect(at(line1)).toBe(home),
  );
  it('is one, whatever the spaces of the postcode', () => expect(at('1 Example Street', 'zz999zz')).toBe(home));
  it('is another at another number or flat', () => {
    expect(at('11 Example Street')).not.toBe(home);
    expect(at('Flat 2, 1 Example Street')).not.toBe(home);
  });
  it('in a flat has the house from the second line: the same flat of the next house is another', () => {
    const flat = at('Apartment 2', 'ZZ99 9ZZ', '1 Example St');
    expect(flat).toBe(at('Flat 2, 1 Example Street'));
    expect(flat).not.toBe(at('Flat 2', 'ZZ99 9ZZ', '3 Example Street'));
    expect(at('Flat 2')).toBeUndefined();
  });
  it('in a saint’s road is not in a street', () => expect(at('3 Saint John’s Rd')).toBe(at('3 St. Johns Road')));
  it('without a postcode is known by its town, and without that not at all', () => {
    expect(householdOf({ line1: '1 Example Street', town: 'Exampleton' })).toBe('exampleton|1examplestreet');
    expect(householdOf({ line1: '1 Example Street' })).toBeUndefined();
    expect(householdOf({ line1: '--', town: 'Exampleton' })).toBeUndefined();
  });
});
