import { BadInstant } from '../errors';
import { addHours, endOfLondonDay, londonDate, londonDateBefore, londonTime, startOfLondonDay } from './london';

/** Clocks in London went forward on Sunday 29 March 2026 at 01:00 UTC and back on Sunday 25 October 2026 at 01:00 UTC. */
describe('London time', () => {
  it.each([
    ['winter', '2026-01-15T23:59:59Z', '2026-01-15'],
    ['the last minutes of a summer day, still yesterday in UTC', '2026-07-31T23:40:00Z', '2026-08-01'],
    ['a contact at 23:40 on a Saturday in summer', '2026-08-01T22:40:00Z', '2026-08-01'],
    ['the same contact, written with its offset', '2026-08-01T23:40:00+01:00', '2026-08-01'],
    ['the day on which summer time begins', '2026-03-29T23:30:00Z', '2026-03-30'],
    ['the day on which summer time ends', '2026-10-25T23:30:00Z', '2026-10-25'],
  ])('dates %s', (_, at, date) => {
    expect(londonDate(at)).toBe(date);
  });

  it.each([
    ['2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])('ends %s at %s', (date, end) => {
    expect(endOfLondonDay(date)).toBe(end);
  });

  it('begins a day where the day before it ended', () => {
    expect(startOfLondonDay('2026-03-30')).toBe(endOfLondonDay('2026-03-29'));
  });

  it('counts midnight as the end of the day that has just passed', () => {
    expect(londonDateBefore('2026-03-29T23:00:00Z')).toBe('2026-03-29');
  });

  it('reads nine in the morning by the clock on the wall', () => {
    expect(londonTime('2026-03-27', '09:00')).toBe('2026-03-27T09:00:00.000Z');
    expect(londonTime('2026-03-30', '09:00')).toBe('2026-03-30T08:00:00.000Z');
  });

  it('adds hours that really pass', () => {
    expect(addHours('2026-03-28T12:00:00Z', 72)).toBe('2026-03-31T12:00:00.000Z');
  });

  it.each(['2026-08-01', '2026-08-01T23:40:00', 'Saturday night'])('refuses "%s", which is no moment', (text) => {
    expect(() => londonDate(text)).toThrow(BadInstant);
  });
});
