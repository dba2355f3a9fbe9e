import { z } from 'zod';
import { stageKinds } from '#libs/journey';
import { type FormSetting } from '../../forms/form-page';
import { WebForm } from '../../forms/web-form';

export interface Drawing {
  size: number;
  kind?: string;
  from?: string;
  to?: string;
  late?: boolean;
  seed?: string;
}

const kinds = stageKinds.filter((kind) => kind !== 'contact');

const asked: z.ZodType<Drawing> = z.strictObject({
  size: z.int('Write a whole number').min(1, 'Write a number from 1').max(200, 'Write a number up to 200'),
  kind: z.enum(kinds).optional(),
  from: z.iso.date('Write a date').optional(),
  to: z.iso.date('Write a date').optional(),
  late: z.boolean().optional(),
  seed: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, 'Write letters, digits and dashes')
    .optional(),
});

const form = new WebForm<Drawing>(asked, {
  size: { label: 'How many journeys' },
  kind: { label: 'With a stage of this kind', hint: 'Any, when you choose none' },
  from: { label: 'Opened on or after' },
  to: { label: 'Opened on or before' },
  late: { label: 'Only where that stage was late' },
  seed: { label: 'Seed', hint: 'To draw the same sample again. Chosen at random when you write none' },
});

/** Nothing of it is kept as a draft: whoever inspects keeps nothing here. */
export function sampleSetting(inspectionId: string): FormSetting<Drawing> & { button: string } {
  return { form, draftKey: `inspection:${inspectionId}:sample`, button: 'Draw the sample', keepsDraft: true };
}
