import { z } from 'zod';
import { type FormSetting } from '../../forms/form-page';
import { WebForm } from '../../forms/web-form';
import { anyId } from '../search-words';
import { reason } from '../restriction/restriction-forms';

export interface Opening {
  id: string;
  reason: string;
}

const opening: z.ZodType<Opening> = z.strictObject({
  id: z.string().trim().regex(anyId, 'Enter the whole id, as it stands in the address of a page'),
  reason,
});

/** Opening a restricted record because a child cannot wait. */
export const openForm = new WebForm(opening, {
  id: {
    label: 'Id of the record',
    hint: 'Of the child, of a journey, a stage or a contact. It stands in the address of its page',
  },
  reason: {
    label: 'Why it cannot wait',
    hint: 'In words. It is kept for good, with your name, and senior managers read it',
  },
});

export const openSetting: FormSetting<Opening> = {
  form: openForm,
  draftKey: 'open-record',
  button: 'Open the record and tell the senior managers',
};
