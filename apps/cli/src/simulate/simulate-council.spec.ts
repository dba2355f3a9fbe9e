import { refuseUnlessWhole } from './simulate-council';

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
