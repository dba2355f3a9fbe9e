import { addWorkingDays, daysAfter, englandAndWales, isWorkingDay, londonDate, londonTime } from '#libs/timescales';

/** 23:40 in London on the latest Saturday before now. */
export function lastSaturdayNight(now: Date): string {
  const today = londonDate(now.toISOString());
  for (let days = 1; ; days += 1) {
    const date = daysAfter(today, -days);
    if (new Date(`${date}T12:00:00Z`).getUTCDay() === 6) return londonTime(date, '23:40');
  }
}

/** Ten in the morning, so many working days ago. */
export function workingDaysAgo(now: Date, workingDays: number): string {
  const today = londonDate(now.toISOString());
  for (let days = 1; ; days += 1) {
    const date = daysAfter(today, -days);
    if (isWorkingDay(englandAndWales, date) && addWorkingDays(englandAndWales, date, workingDays) <= today)
      return londonTime(date, '10:00');
  }
}
