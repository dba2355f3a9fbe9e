import { momentAsked } from './moment-asked';

const now = new Date('2013-07-10T12:00:00Z');
const asked = (at: string): string => momentAsked(at, now).toISOString();

describe('the moment asked for', () => {
  it('is a moment, whatever its offset', () =>
    expect(asked('2013-03-01T10:00:00+01:00')).toBe('2013-03-01T09:00:00.000Z'));

  it('is the end of a day in London, in winter and in summer', () => {
    expect(asked('2013-03-01')).toBe('2013-03-01T23:59:59.999Z');
    expect(asked('2013-07-01')).toBe('2013-07-01T22:59:59.999Z');
  });

  it('is now for today', () => expect(asked('2013-07-10')).toBe('2013-07-10T12:00:00.000Z'));

  it('has come already', () => {
    expect(() => asked('2013-07-10T12:00:01Z')).toThrow('A parameter');
    expect(() => asked('2013-07-11')).toThrow('A parameter');
  });
});
