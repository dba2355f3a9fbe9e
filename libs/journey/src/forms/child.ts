import { z } from 'zod';
import { disabilities, ethnicities, sexes } from '../codes/identity';
import { date, line } from './fields';

const identity = {
  ethnicity: ethnicities.schema.optional(),
  religion: line('Religion, in the family’s words').optional(),
  firstLanguage: line('First language').optional(),
};

const born = z
  .strictObject({
    unborn: z.literal(false),
    givenName: line('Given name').optional(),
    familyName: line('Family name').optional(),
    dateOfBirth: date('Date of birth, if known').optional(),
    approximateAge: z
      .int()
      .min(0)
      .max(17)
      .optional()
      .meta({ description: 'Age in years, when no date of birth is known' }),
    sex: sexes.schema,
    disabilities: z.array(disabilities.schema).max(12).optional(),
    ...identity,
    school: line('School or nursery').optional(),
  })
  .refine((child) => child.givenName !== undefined || child.familyName !== undefined, {
    message: 'Write at least one of the child’s names',
    path: ['givenName'],
  });

const unborn = z.strictObject({
  unborn: z.literal(true),
  expectedDateOfBirth: date('Expected date of birth'),
  familyName: line('Family name that the child is expected to have').optional(),
  mothersName: line('The mother’s name').optional(),
  ...identity,
});

/** A child as the referrer describes them, born or not. */
export const child = z
  .discriminatedUnion('unborn', [born, unborn])
  .meta({ description: 'A child as described, born or not yet born' });

export type Child = z.output<typeof child>;

export const children = z
  .array(child)
  .min(1, 'Name at least one child')
  .max(12, 'Name at most twelve children')
  .meta({ description: 'Every child whom this is about: each gets a contact of their own' });
