import { z } from 'zod';
import { WebForm } from '../../forms/web-form';

const reason = z.string().trim().min(1).max(200);
const date = z.iso.date({ error: 'Write a date as YYYY-MM-DD' });

/** A day that is not worked, beside the bank holidays. */
export const proclaimForm = new WebForm(z.strictObject({ date, reason }), {
  date: { label: 'The day' },
  reason: { label: 'Its name', hint: 'What families and colleagues will read, such as the name of the holiday' },
});

/** A proclaimed day is worked after all. */
export const withdrawForm = new WebForm(z.strictObject({ reason }), {
  reason: { label: 'Why it is taken back', hint: 'Colleagues can read this' },
});
