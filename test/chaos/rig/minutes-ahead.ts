/** Three steps of a ladder: at midnight, and at two minutes of the clock (HH:MM, London) that begin while the run goes on. */
export function minutesAhead(now: Date): string[] {
  const minute = 60_000;
  const at = (ahead: number): string => {
    const moment = new Date(Math.ceil((now.getTime() + ahead) / minute) * minute);
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' }).format(moment);
  };
  return ['00:00', at(minute), at(2 * minute)];
}
