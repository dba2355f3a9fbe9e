import { type PossibleMatch } from '#libs/database';
import { proposals } from './proposals';

/** Synthetic. */
const known: PossibleMatch = {
  ...{ personId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001', givenName: 'Sample', familyName: 'Child', sex: 'F' },
  ...{ dateOfBirth: '2014-05-06', expectedDateOfBirth: null, openJourneyId: null },
  ...{ nameSimilarity: 1, soundsAlike: true, sameBirth: true, sameHousehold: false },
};
const child = { givenName: 'Sample', familyName: 'Child', dateOfBirth: '2014-05-06' };

describe('proposals of who a child may be', () => {
  it('say how likely they are and why', () =>
    expect(proposals(child, [known])).toEqual([
      {
        ...{ personId: known.personId, givenName: 'Sample', familyName: 'Child', dateOfBirth: '2014-05-06', sex: 'F' },
        ...{ score: 0.95, band: 'likely', reasons: ['sameName', 'sameDateOfBirth'] },
      },
    ]));

  it('know a date that was written down wrongly', () => {
    const swapped = { ...known, dateOfBirth: '2014-06-05', sameBirth: false };
    expect(proposals(child, [swapped])).toMatchObject([{ band: 'likely', reasons: ['sameName', 'dayMonthSwapped'] }]);
  });

  it('have the best first, whatever order they were found in', () => {
    const brother = { ...known, givenName: 'Simple', dateOfBirth: '2016-01-01', sameBirth: false, nameSimilarity: 0.6 };
    const home = { ...known, sameHousehold: true };
    expect(proposals(child, [brother, known, home]).map(({ score }) => score)).toEqual([1, 0.95, 0.17]);
  });

  it('know a child who was expected and has no name yet, but are not sure of it', () => {
    const expected = { ...known, givenName: 'Unborn', dateOfBirth: null, expectedDateOfBirth: '2014-05-20' };
    expect(proposals(child, [{ ...expected, nameSimilarity: 0.5, soundsAlike: false }])).toMatchObject([
      { band: 'possible', reasons: ['similarName', 'sameDateOfBirth'] },
    ]);
  });
});
