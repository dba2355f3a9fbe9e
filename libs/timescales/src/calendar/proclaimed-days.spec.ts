import { BadDate, BeyondHorizon } from '../errors';
import { englandAndWales } from './england-and-wales';
import { withProclaimedDays } from './proclaimed-days';
import { addWorkingDays } from './working-days';

const funeral = { date: '2026-09-21', reason: 'State funeral' };
const jubilee = { date: '2026-06-05', reason: 'Jubilee' };

describe('a proclaimed day', () => {
  it('is no longer a working day', () => {
    expect(addWorkingDays(englandAndWales, '2026-09-18', 1)).toBe('2026-09-21');
    expect(addWorkingDays(withProclaimedDays(englandAndWales, [funeral]), '2026-09-18', 1)).toBe('2026-09-22');
  });

  it('leaves the calendar that it was added to as it was', () => {
    withProclaimedDays(englandAndWales, [funeral]);
    expect(englandAndWales.proclaimed).toEqual([]);
  });

  it('changes the version', () => {
    const versions = [[], [funeral], [jubilee], [funeral, jubilee], [{ ...funeral, reason: 'Coronation' }]].map(
      (days) => withProclaimedDays(englandAndWales, days).version,
    );
    expect(new Set(versions).size).toBe(5);
    expect(versions[0]).toBe(englandAndWales.version);
  });

  it('gives the same version in whatever order days are added', () => {
    const together = withProclaimedDays(englandAndWales, [funeral, jubilee]);
    const oneByOne = withProclaimedDays(withProclaimedDays(englandAndWales, [jubilee]), [funeral]);
    expect(oneByOne).toEqual(together);
  });

  it('takes the later reason when it is proclaimed twice', () => {
    const twice = withProclaimedDays(englandAndWales, [funeral, { ...funeral, reason: 'Coronation' }]);
    expect(twice.proclaimed).toEqual([{ date: '2026-09-21', reason: 'Coronation' }]);
  });

  it('must be a date inside the calendar', () => {
    expect(() => withProclaimedDays(englandAndWales, [{ date: '2029-05-01', reason: 'x' }])).toThrow(BeyondHorizon);
    expect(() => withProclaimedDays(englandAndWales, [{ date: '1 May', reason: 'x' }])).toThrow(BadDate);
  });
});
