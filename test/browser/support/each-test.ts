import { visits } from './surroundings';

// Roads are long: several people, dozens of pages, each one examined.
jest.setTimeout(240_000);

afterEach(() => {
  expect(visits.complaints()).toEqual([]);
});
