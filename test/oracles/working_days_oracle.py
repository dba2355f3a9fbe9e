#!/usr/bin/env python3
"""An outside judge of our working days.

Reads `YYYY-MM-DD,n,DUE` lines on stdin and counts each of them again with other people's code and other people's data:
numpy's business-day arithmetic and the Ministry of Justice's copy of GOV.UK's bank holidays. Nothing of ours is imported.

    pip install numpy govuk-bank-holidays
    script/journey working-days < pairs.csv | python3 test/oracles/working_days_oracle.py

Day 0 is the date itself; day n is the n-th England and Wales working day after it. The outside list begins
with 2012: a line that starts earlier is not judged, and how many there were is said on stderr. A line answered
`ERROR:TIMESCALES.BEYOND_HORIZON` is right when the true answer lies after the last year of the list.

Exit 0: every judged line agrees, and at least one was judged. Exit 1: a disagreement, a line that cannot be read, or nothing
to judge.
"""

import sys
from datetime import date

import numpy
from govuk_bank_holidays.bank_holidays import BankHolidays


def outside_holidays():
    bank_holidays = BankHolidays(use_cached_holidays=True)
    return [day["date"] for day in bank_holidays.get_holidays(division=BankHolidays.ENGLAND_AND_WALES)]


REFUSED = "ERROR:TIMESCALES.BEYOND_HORIZON"


def counted(start, n, holidays):
    if n == 0:
        return start
    return numpy.busday_offset(start, n, roll="backward", holidays=holidays).astype(date)


def main():
    holidays = outside_holidays()
    first, last = date(holidays[0].year, 1, 1), date(holidays[-1].year, 12, 31)
    judged = skipped = wrong = 0
    for number, line in enumerate(sys.stdin, start=1):
        try:
            start_text, n_text, answer = line.strip().split(",")
            start, n = date.fromisoformat(start_text), int(n_text)
        except ValueError:
            wrong += 1
            print(f"line {number}: cannot be read: {line.strip()}")
            continue
        if start < first:
            skipped += 1
            continue
        judged += 1
        due = counted(start, n, holidays)
        expected = REFUSED if due > last else due.isoformat()
        if expected != answer:
            wrong += 1
            print(f"line {number}: {start},{n} gave {answer}, the oracle says {expected}")
    print(f"{judged} lines judged, {skipped} before {first}, {wrong} wrong", file=sys.stderr)
    return 1 if wrong or judged == 0 else 0


sys.exit(main())
