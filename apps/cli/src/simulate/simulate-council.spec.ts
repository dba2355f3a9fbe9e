import { refuseUnlessWhole } from './simulate-council';
import { Watch } from './watch';

const asked = { seed: '1', from: '2025-04-01', scale: '0.05' };

describe('what a simulation is asked', () => {
  it('is a first day, perhaps a last one, and a size', () => {
    expect(() => refuseUnlessWhole(asked)).not.toThrow();
    expect(() => refuseUnlessWhole({ ...asked, to: '2025-04-01' })).not.toThrow();
  });

  it.each([
    ['a day written in another way', { from: '01/04/2025' }, '--from'],
    ['a day that is none', { from: '2025-02-30' }, '--from'],
    ['a year alone', { from: '2025' }, '--from'],
    ['a last day that is none', { to: 'tomorrow' }, '--to'],
    ['an end before the beginning', { to: '2025-03-31' }, '--to'],
    ['nobody', { scale: '0' }, '--scale'],
    ['a size in words', { scale: 'big' }, '--scale'],
    ['a size beyond measure', { scale: '101' }, '--scale'],
  ])('refuses %s, and names the option', (_, wrong, option) => {
    expect(() => refuseUnlessWhole({ ...asked, ...wrong })).toThrow(option);
  });
});

describe('somebody who waits for a simulation', () => {
  const watch = new Watch(0, { from: '2025-04-01', to: '2026-03-31' });

  it('hears which day it is and how fast it goes, every five seconds', () => {
    expect(watch.line(100, '2023-01-10', 10_000)).toBe(
      '2023-01-10 (how cases came to stand on the first day)  100 acts and rings of clocks, 10 a second',
    );
    expect(watch.line(150, '2025-04-01', 14_999)).toBeUndefined();
    expect(watch.line(300, '2025-04-02', 15_000)).toMatch(/^2025-04-02 \(day 2 of 365\) {2}300 acts/);
  });

  it('hears where it broke off, and that it has to begin again', () => {
    expect(watch.brokenOff()).toContain('broke off on 2025-04-02 of the simulation');
  });
});
