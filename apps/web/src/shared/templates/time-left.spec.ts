import { timeLeft } from './time-left';

const tuesday = { dueOn: '2013-02-26', dueAt: '2013-02-27T00:00:00.000Z' };

describe('time left in plain words', () => {
  it.each([
    ['2013-02-22T10:00:00Z', '2 working days left'],
    ['2013-02-25T10:00:00Z', '1 working day left'],
    ['2013-02-26T23:00:00Z', 'due today'],
    ['2013-02-27T08:00:00Z', '1 working day late'],
    ['2013-03-01T08:00:00Z', '3 working days late'],
  ])('at %s a clock of 26 February says: %s', (now, words) => {
    expect(timeLeft(tuesday, now)).toBe(words);
  });

  it('names the time of day where the clock has one, in London', () => {
    const atFive = { dueAt: '2013-07-01T16:00:00.000Z' };
    expect(timeLeft(atFive, '2013-07-01T09:00:00.000Z')).toBe('due today at 17:00');
    expect(timeLeft(atFive, '2013-07-01T18:00:00.000Z')).toBe('late since today at 17:00');
  });

  it('says the date where a week-end alone lies between', () => {
    expect(timeLeft(tuesday, '2013-02-24T10:00:00Z')).toBe('2 working days left');
    expect(timeLeft({ dueOn: '2013-02-23', dueAt: '2013-02-24T00:00:00.000Z' }, '2013-02-24T10:00:00Z')).toBe(
      'late since 23 February 2013',
    );
  });

  it('says the date where no list of bank holidays reaches', () => {
    expect(timeLeft({ dueOn: '2041-03-01', dueAt: '2041-03-02T00:00:00.000Z' }, '2041-01-01T00:00:00Z')).toBe(
      'due on 1 March 2041',
    );
  });

  it('has no words for a clock without a date', () => {
    expect(timeLeft({})).toBe('no date yet');
  });
});
