import { z } from 'zod';
import { auditKinds, complaintStages, overallGrades } from '#libs/quality';

const count = z.int();

export const overviewAnswer = z
  .strictObject({
    month: z.string(),
    audits: z.array(z.strictObject({ kind: z.enum(auditKinds), overall: z.enum(overallGrades), audits: count })),
    standards: z
      .array(z.strictObject({ code: z.string(), title: z.string(), met: count, partly: count, notMet: count }))
      .meta({ description: 'Practice standards as they were graded in the month' }),
    actions: z.strictObject({ raised: count, done: count, rechecked: count, improved: count, overdue: count }),
    learning: z.strictObject({ recorded: count, rechecked: count, changed: count, open: count, overdue: count }),
    complaints: z
      .array(
        z.strictObject({
          stage: z.enum(complaintStages),
          begun: count,
          ended: count,
          inTime: count,
          extended: count,
          late: count,
          withdrawn: count,
          upheld: count,
          partly: count,
          notUpheld: count,
          open: count,
          overdue: count,
        }),
      )
      .meta({ description: 'By stage: what became of them in the month, and what goes on now' }),
    views: z
      .array(
        z.strictObject({
          occasion: z.string(),
          whose: z.enum(['child', 'parents']),
          asked: count,
          given: count,
          declined: count,
          notAsked: count,
        }),
      )
      .meta({ description: 'The newest answer of each person on each occasion; the response rate is given / asked' }),
  })
  .meta({ id: 'QualityOverview' });
export type OverviewAnswer = z.infer<typeof overviewAnswer>;
