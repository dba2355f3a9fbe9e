import { type z } from 'zod';
import { actAt } from '../acts/acts-of';
import { type ActSubject } from '../acts/act-subject';
import { type FormSetting } from '../forms/form-page';
import { WebForm } from '../forms/web-form';
import { requestOf } from '#libs/journey';
import { NotFoundException } from '@nestjs/common';

/** The form of the reasons for one clock, which the page knows already. Not every kind of work can be explained. */
export function latenessSetting(deadlineId: string, subject: ActSubject): FormSetting<Record<string, unknown>> {
  const act = actAt(subject.kind, 'lateness-reasons');
  if (!act) throw new NotFoundException();
  const schema = requestOf(act.form) as z.ZodType<Record<string, unknown>>;
  return {
    form: new WebForm(schema, { reason: { label: 'Why is it late?' } }, { deadlineId }),
    draftKey: `lateness:${deadlineId}`,
    version: subject.version,
    button: 'Record the reason',
  };
}
