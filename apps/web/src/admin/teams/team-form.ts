import { z } from 'zod';
import { WebForm } from '../../forms/web-form';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const reason = line(500);

const wording = {
  id: {
    label: 'Its short name',
    hint: 'Small letters, digits and dashes, such as assessment-west. It stays as it is for good',
  },
  name: { label: 'Its name', hint: 'What colleagues call it' },
  service: { label: 'Its service', hint: 'Such as hub, assessment or emergency-duty' },
  reason: { label: 'Why', hint: 'Colleagues can read this' },
};

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write it in small letters, digits and single dashes')
  .max(60);
const team = { name: line(200), service: line(60) };

export const newTeamForm = new WebForm(z.strictObject({ id, ...team, reason }), wording);
export const teamForm = new WebForm(z.strictObject({ ...team, reason }), wording);
/** Why something ends; asked alone. */
export const reasonForm = new WebForm(z.strictObject({ reason }), wording);
