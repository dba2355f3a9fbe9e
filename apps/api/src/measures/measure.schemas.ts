import { z } from 'zod';
import { id, date, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';

const figure = {
  numerator: z.int(),
  denominator: z
    .int()
    .optional()
    .meta({ description: 'Absent for plain numbers, and for a rate without the number of children' }),
  value: z
    .number()
    .optional()
    .meta({ description: 'Percent, rate or number; absent where there is nothing to divide by' }),
};

export const measureFigure = z.strictObject(figure).meta({ id: 'MeasureFigure' });

export type MeasureFigure = z.infer<typeof measureFigure>;

const named = {
  id: z.string().meta({ example: 'initial-assessments-in-time' }),
  title: z.string(),
  group: z.string(),
  sets: z.array(z.enum(['2012-13', 'today'])),
  unit: z.enum(['percent', 'number', 'rate']),
  counted: z.enum(['overPeriod', 'atEnd']),
  better: z.enum(['higher', 'lower']).optional(),
};

export const measured = {
  ...named,
  ...figure,
  earlier: measureFigure.meta({ description: 'Over as many days just before' }),
};

export const measureTeam = z
  .strictObject({ teamId: z.string(), name: z.string(), service: z.string() })
  .meta({ id: 'MeasureTeam' });

export type MeasureTeam = z.infer<typeof measureTeam>;

const asked = {
  from: date,
  to: date,
  asAt: instant,
  teams: z.array(measureTeam).meta({ description: 'Teams that you may ask about' }),
  whole: z.boolean().meta({ description: 'Whether you may ask about the whole council' }),
};

export const measureBoard = z
  .strictObject({ ...asked, items: z.array(z.strictObject(measured)) })
  .meta({ id: 'MeasureBoard' });

export type MeasureBoard = z.infer<typeof measureBoard>;

const ofTeam = z.strictObject({ ...measureTeam.partial({ teamId: true, service: true }).shape, ...figure });

export const measureDetail = z
  .strictObject({
    ...asked,
    ...measured,
    numeratorWords: z.string(),
    denominatorWords: z.string().optional(),
    source: z.string(),
    ruleSet: z.enum(['wt2010', 'wt2013', 'both']),
    byTeam: z.array(ofTeam),
    step: z.enum(['week', 'month']),
    trend: z.array(z.strictObject({ from: date, to: date, ...figure })),
    reasons: z
      .array(z.strictObject({ reason: z.string().optional(), count: z.int() }))
      .meta({ description: 'Why the late ones were late; without a code: nobody has said why' }),
  })
  .meta({ id: 'MeasureDetail' });

export type MeasureDetail = z.infer<typeof measureDetail>;

export const measureRow = z
  .strictObject({
    at: instant,
    met: z.boolean().meta({ description: 'Counts in the numerator' }),
    counted: z.boolean().meta({ description: 'Counts in the denominator' }),
    kind: z.string(),
    teamName: z.string().optional(),
    rule: z.string().optional(),
    startedAt: instant.optional(),
    dueOn: date.optional(),
    stoppedAt: instant.optional(),
    late: z.boolean(),
    reason: z.string().optional(),
    record: z
      .strictObject({
        stageId: z.string(),
        journeyId: id.optional(),
        contactId: id.optional(),
        givenName: z.string().optional(),
        familyName: z.string().optional(),
      })
      .optional()
      .meta({ description: 'Where you may read it' }),
  })
  .meta({ id: 'MeasureRow' });

export type MeasureRowAnswer = z.infer<typeof measureRow>;

export const measureRowPage = pageOf(measureRow)
  .extend({ notShown: z.int().meta({ description: 'Rows of this page that only others may know of' }) })
  .meta({ id: 'MeasureRowPage' });

export type MeasureRowPage = z.infer<typeof measureRowPage>;
