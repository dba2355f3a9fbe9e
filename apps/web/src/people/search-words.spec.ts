import { searchIn } from './search-words';

const id = '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11';

describe('the words of the search box', () => {
  it.each([
    ['Sample Example', { givenName: 'Sample', familyName: 'Example' }],
    ['  Sample   Anne  Example ', { givenName: 'Sample Anne', familyName: 'Example' }],
    ['Example, Sample Anne', { givenName: 'Sample Anne', familyName: 'Example' }],
    ['Example', { familyName: 'Example' }],
    ['Sample Example 6/2/2013', { givenName: 'Sample', familyName: 'Example', dateOfBirth: '2013-02-06' }],
    ['06.02.2013 Example', { familyName: 'Example', dateOfBirth: '2013-02-06' }],
    [id, { id }],
    [`${id}/singleAssessment-1`, { id: `${id}/singleAssessment-1` }],
    [`  ${id.toUpperCase()} `, { id: id.toUpperCase() }],
    ['', {}],
  ])('are understood: %s', (words, meant) => {
    expect(searchIn(words)).toEqual(meant);
  });
});
