import { windowBegin } from './window';

describe('a rolling window', () => {
  it.each([
    ['2013-02-25T09:30:00.000Z', 12, '2012-02-25T09:30:00.000Z'],
    ['2013-03-31T23:40:00.000Z', 1, '2013-02-28T23:40:00.000Z'],
    ['2012-02-29T00:00:00.000Z', 12, '2011-02-28T00:00:00.000Z'],
    ['2013-01-15T12:00:00.000Z', 6, '2012-07-15T12:00:00.000Z'],
  ])('that ends %s and lasts %i months begins %s', (end, months, start) => {
    expect(windowBegin(new Date(end), months).toISOString()).toBe(start);
  });
});
