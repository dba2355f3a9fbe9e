import { monthsBefore } from '../shared/months';
import { asksForAssessment } from './baseline';

const usual = { threshold: 2, windowMonths: 12 };

describe('the domestic-abuse baseline', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
    [5, true],
  ])('of two in twelve months: %i notifications ask for an assessment: %s', (notifications, asks) =>
    expect(asksForAssessment(notifications, usual)).toBe(asks),
  );
  it('is the council’s choice', () => expect(asksForAssessment(2, { ...usual, threshold: 3 })).toBe(false));
});

describe('a window of months', () => {
  it.each([
    ['2013-02-25', 12, '2012-02-25'],
    ['2013-03-31', 1, '2013-02-28'],
    ['2012-03-31', 1, '2012-02-29'],
    ['2013-01-15', 2, '2012-11-15'],
    ['2013-02-28', 12, '2012-02-28'],
  ])('before %s of %i reaches back to %s', (date, months, start) => expect(monthsBefore(date, months)).toBe(start));
});
