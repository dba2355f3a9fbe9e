import { followed, openAt, stepAt } from './followed';
import { clock, on, plainDays } from './testing/work';

describe('how far work had come', () => {
  const steps = [
    { on: on(1), step: 'notAllocated' as const },
    { on: on(3), step: 'notHandedIn' as const },
    { on: on(8), step: 'handedIn' as const },
    { on: on(9), step: 'returned' as const },
  ];
  const work = followed(clock(1, 10, { stopped: 12, steps }), plainDays);

  it.each([
    [0, undefined],
    [1, 'notAllocated'],
    [2, 'notAllocated'],
    [3, 'notHandedIn'],
    [8, 'handedIn'],
    [11, 'returned'],
    [12, undefined],
  ])('at the end of day %d: %s', (day, step) => {
    expect(stepAt(work, day)).toBe(step);
  });

  it('is under way where nothing is told of it', () => {
    expect(stepAt(followed(clock(1, 10), plainDays), 5)).toBe('underWay');
  });
});

describe('work that is open', () => {
  it.each([
    ['before it starts', 0, false],
    ['on its first day', 1, true],
    ['the day before it stops', 6, true],
    ['on the day on which it stops', 7, false],
  ])('%s', (_, day, open) => {
    expect(openAt(clock(1, 10, { stopped: 7 }), on(day))).toBe(open);
  });

  it('has its date still before it: on that day its lateness is known', () => {
    expect([openAt(clock(1, 10), on(9)), openAt(clock(1, 10), on(10))]).toEqual([true, false]);
  });
});
