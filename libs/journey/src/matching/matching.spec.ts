import { compareDates } from './dates-of-birth';
import { householdKeyParts } from './household';
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
  const key = (line1: string, code = 'ZZ99 9ZZ', line2?: string) => householdKeyParts({ line1, line2, postcode: code });
  const home = { postcode: 'ZZ999ZZ', firstLine: '1 EXAMPLE STREET' };

  it.each(['1 Example Street', '1 example st.', ' 1,  Example  ST', '1 Éxample Street'])(
    'is one, written %s',
    (line1) => expect(key(line1)).toEqual(home),
  );
  it('is one, whatever the spaces of the postcode', () => expect(key('1 Example Street', 'zz999zz')).toEqual(home));
  it('is another at another number or flat', () => {
    expect(key('11 Example Street')).not.toEqual(home);
    expect(key('Flat 2, 1 Example Street')).not.toEqual(home);
  });
  it('in a flat has the house from the second line', () =>
    expect(key('Apartment 2', 'ZZ99 9ZZ', '1 Example St')).toEqual(key('Flat 2, 1 Example Street')));
  it('in a saint’s road is not in a street', () => expect(key('3 Saint John’s Rd')).toEqual(key('3 St. Johns Road')));
  it('without a postcode has no key', () => expect(householdKeyParts({ line1: '1 Example Street' })).toBeUndefined());
});
