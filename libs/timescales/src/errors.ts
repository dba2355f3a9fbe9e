import { type Horizon, type IsoDate } from './calendar/calendar.types';

/** Anything that this library refuses. `code` is stable; the message is for people and holds no personal data. */
export class TimescalesError extends Error {
  constructor(
    readonly code: `TIMESCALES.${string}`,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The bank-holiday table does not reach this date, so no working-day answer would be safe. */
export class BeyondHorizon extends TimescalesError {
  constructor(
    readonly date: IsoDate,
    readonly horizon: Horizon,
  ) {
    super(
      'TIMESCALES.BEYOND_HORIZON',
      `${date} is beyond the bank-holiday calendar, which covers ${horizon.from} to ${horizon.to}`,
    );
  }
}

export class BadDate extends TimescalesError {
  constructor(text: string) {
    super('TIMESCALES.BAD_DATE', `"${text}" is not a date: write YYYY-MM-DD`);
  }
}

export class BadInstant extends TimescalesError {
  constructor(text: string) {
    super('TIMESCALES.BAD_INSTANT', `"${text}" is not a moment: write an ISO 8601 date and time with its offset`);
  }
}

export class BadAmount extends TimescalesError {
  constructor(amount: number | string) {
    super('TIMESCALES.BAD_AMOUNT', `"${amount}" is not a count of days: write a whole number, 0 or more`);
  }
}

export class UnknownRule extends TimescalesError {
  constructor(ruleSet: string, ruleId: string) {
    super('TIMESCALES.UNKNOWN_RULE', `The rule set ${ruleSet} has no rule "${ruleId}"`);
  }
}

export class UnknownRuleSet extends TimescalesError {
  constructor(code: string) {
    super('TIMESCALES.UNKNOWN_RULE_SET', `There is no rule set "${code}"`);
  }
}

export class NoRuleSetInForce extends TimescalesError {
  constructor(date: IsoDate) {
    super('TIMESCALES.NO_RULE_SET', `No rule set was in force on ${date}`);
  }
}
