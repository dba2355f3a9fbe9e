const zone = 'Europe/London';
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const times = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: zone,
});

/** A date (`YYYY-MM-DD`) or an instant as people write the day: 25 February 2013. Nothing for nothing. */
export function day(at: string | undefined): string {
  return at === undefined || at === '' ? '' : days.format(new Date(at.length === 10 ? `${at}T12:00:00Z` : at));
}

/** An instant's time of day: 14:10. */
export function time(at: string | undefined): string {
  return at === undefined || at === '' ? '' : times.format(new Date(at));
}

/** An instant: 25 February 2013 at 14:10. */
export function moment(at: string | undefined): string {
  return at === undefined || at === '' ? '' : `${day(at)} at ${time(at)}`;
}

export function sentence(text: string | undefined): string {
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : '';
}
