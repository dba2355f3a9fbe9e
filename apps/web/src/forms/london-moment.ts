import { Temporal } from 'temporal-polyfill';
import { one, type Posted } from '../shared/visit/posted';

const zone = 'Europe/London';

/** Parts of a date input -> `YYYY-MM-DD`, real or not: the schema judges. Undefined when all are empty. */
export function dateIn(posted: Posted, name: string): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => one(posted, `${name}.${part}`).trim());
  if (!day && !month && !year) return undefined;
  return `${(year ?? '').padStart(4, '0')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

/** Date and time of day in London -> ISO 8601 with its offset. What cannot be read is handed on as it is: the schema refuses it. */
export function momentIn(posted: Posted, name: string): string | undefined {
  const date = dateIn(posted, name);
  const time = one(posted, `${name}.time`).trim();
  if (date === undefined && time === '') return undefined;
  const read = clock.exec(time);
  if (date === undefined || !read) return `${date ?? ''}T${time}`;
  const [, hours = '', minutes = '00', half] = read;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${String(hour).padStart(2, '0')}:${minutes}:00`);
    return local.toZonedDateTime(zone).toString({ timeZoneName: 'never' });
  } catch (error) {
    if (error instanceof RangeError) return `${date}T${time}`;
    throw error;
  }
}

/** `YYYY-MM-DD` -> the parts of a date input. */
export function datePosted(name: string, date: string): Posted {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}.day`]: String(Number(day)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year };
}

export function momentPosted(name: string, at: string): Posted {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return { ...datePosted(name, local.toPlainDate().toString()), [`${name}.time`]: time };
}
