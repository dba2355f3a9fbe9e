import { addWorkingDays, englandAndWales, isWorkingDay, londonDate, londonTime } from '#libs/timescales';

const dayMs = 86_400_000;

function daysBefore(now: Date, days: number): string {
  return londonDate(new Date(now.getTime() - days * dayMs).toISOString());
}

/** 23:40 in London on the latest Saturday before now. */
export function lastSaturdayNight(now: Date): string {
  for (let days = 1; ; days += 1) {
    const date = daysBefore(now, days);
    if (new Date(`${date}T12:00:00Z`).getUTCDay() === 6) return londonTime(date, '23:40');
  }
}

/** Ten in the morning, so many working days ago. */
export function workingDaysAgo(now: Date, workingDays: number): string {
  const today = londonDate(now.toISOString());
  for (let days = 1; ; days += 1) {
    const date = daysBefore(now, days);
    if (isWorkingDay(englandAndWales, date) && addWorkingDays(englandAndWales, date, workingDays) <= today)
      return londonTime(date, '10:00');
  }
}
