/** A date in London, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Input may carry any offset; output never does. */
export type IsoInstant = string;

/** A wall-clock time in London, `HH:mm`. */
export type WallTime = string;

export type BankHoliday = { date: IsoDate; name: string };

/** A day that a council adds to the table, such as a newly proclaimed holiday. The reason is public text. */
export type ProclaimedDay = { date: IsoDate; reason: string };

/** First and last date that a calendar can answer for. */
export type Horizon = { from: IsoDate; to: IsoDate };

/** Which days are not worked. Plain data; `version` changes whenever the days do. */
export type Calendar = {
  version: string;
  horizon: Horizon;
  holidays: readonly BankHoliday[];
  proclaimed: readonly ProclaimedDay[];
};
