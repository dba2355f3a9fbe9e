import { z } from 'zod';
import { longestText } from '#libs/journey';
import { WebForm } from '../../forms/web-form';

/** Written in a box of several lines; the service keeps so much of it. */
export const reason = z
  .string()
  .trim()
  .min(1, 'Say why')
  .max(longestText)
  .refine(({ length }) => length <= 2000, 'Use at most 2,000 characters');

/** Who keeps the record. Whoever restricts it keeps it, named or not. */
export interface Restricting {
  people?: { workerId: string }[];
  teamIds?: string[];
  reason: string;
}

const restricting: z.ZodType<Restricting> = z.strictObject({
  teamIds: z.array(z.string()).optional(),
  people: z
    .array(z.strictObject({ workerId: z.guid() }))
    .max(50)
    .optional(),
  reason,
});

const whyHint = 'It is kept with the record. Only those who may restrict records read it';

export const restrictForm = new WebForm(restricting, {
  teamIds: { label: 'Teams that keep the record', hint: 'Everybody in them, now and later' },
  people: { label: 'People who keep the record', hint: 'You keep it, whether you are named or not' },
  'people.*.workerId': { label: 'Name' },
  reason: { label: 'Why', hint: whyHint },
});

export interface Excluding {
  workerId: string;
  reason: string;
}

const excluding: z.ZodType<Excluding> = z.strictObject({ workerId: z.guid(), reason });

export const excludeForm = new WebForm(excluding, {
  workerId: { label: 'Who is too near to the child' },
  reason: { label: 'Why', hint: `For example, a relative or a neighbour. ${whyHint}` },
});

/** A change that takes back another one. */
export interface Reasoned {
  reason: string;
}

const reasoned: z.ZodType<Reasoned> = z.strictObject({ reason });

export const reasonForm = new WebForm(reasoned, { reason: { label: 'Why', hint: whyHint } });
