import { dayNumber, weekday } from './day-number';
import { englandAndWales, horizon } from './england-and-wales';

/**
 * GOV.UK's bank-holidays.json for England and Wales (2012 to 2028), with 2010 and 2011 by the Banking and Financial Dealings Act 1971
 * and the royal wedding of 29 April 2011; written out a second time so that a slip in the table shows.
 */
const PUBLISHED = `
2010 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
2011 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26`;

const published = PUBLISHED.trim()
  .split('\n')
  .flatMap((row) => {
    const [year, ...days] = row.split(' ');
    return days.map((day) => `${year}-${day}`);
  });

const dates = englandAndWales.holidays.map((day) => day.date);

describe('the bank holidays of England and Wales', () => {
  it('are the published days, all of them, in order', () => {
    expect(dates).toEqual(published);
  });

  it('never fall on a weekend, since a substitute day is given instead', () => {
    expect(dates.filter((date) => [0, 6].includes(weekday(dayNumber(date))))).toEqual([]);
  });

  it('cover whole years from 2010 to 2028', () => {
    expect(horizon).toEqual({ from: '2010-01-01', to: '2028-12-31' });
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(19);
  });

  it.each([
    ['2011-04-29', 'Royal wedding'],
    ['2012-06-04', 'Spring bank holiday (substitute day)'],
    ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
  ])('know %s by its name', (date, name) => {
    expect(englandAndWales.holidays.find((day) => day.date === date)?.name).toBe(name);
  });
});
