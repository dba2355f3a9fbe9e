import { z } from 'zod';
import { consultationForm } from './consultation.form';
import { outOfHoursForm } from './out-of-hours.form';
import { phoneForm } from './phone.form';
import { policeForm } from './police.form';
import { shefForm } from './shef.form';

export const enquiryForms = {
  shef: shefForm,
  police: policeForm,
  phone: phoneForm,
  outOfHours: outOfHoursForm,
  consultation: consultationForm,
} as const;

/** The body of `POST /contacts`: one enquiry about one child or several; `channel` says which form it is. */
export const enquiry = z
  .discriminatedUnion('channel', [
    shefForm.request,
    policeForm.request,
    phoneForm.request,
    outOfHoursForm.request,
    consultationForm.request,
  ])
  .meta({ description: 'An enquiry, by the form of its channel' });

export type Enquiry = z.output<typeof enquiry>;
