import { BANK_HOLIDAYS_2010_2019 } from './bank-holidays-2010-2019';
import { BANK_HOLIDAYS_2020_2028 } from './bank-holidays-2020-2028';
import { type Calendar, type Horizon } from './calendar.types';
import { calendarVersion } from './calendar-version';

/** First and last date covered by the table that comes with this library. */
export const horizon: Horizon = { from: '2010-01-01', to: '2028-12-31' };

const holidays = [...BANK_HOLIDAYS_2010_2019, ...BANK_HOLIDAYS_2020_2028];

/** The bank holidays of England and Wales, with no council's additions. Scotland's and Northern Ireland's days are working days. */
export const englandAndWales: Calendar = {
  version: calendarVersion({ horizon, holidays, proclaimed: [] }),
  horizon,
  holidays,
  proclaimed: [],
};
