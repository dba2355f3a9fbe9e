import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

const fields = {
  id,
  stageId: z.string(),
  rule: z.string().meta({ example: 'initial-assessment' }),
  n: z.int(),
  ruleSet: z.string().meta({ example: 'wt2010' }),
  startedAt: instant.meta({ description: 'When the start event happened in the world' }),
  dueOn: date.meta({ description: 'Last day on which it is on time; an extension never moves it' }),
  dueAt: instant.meta({ description: 'From this moment it is late' }),
  extendedTo: date.optional(),
  extensionReason: z.string().optional(),
  stoppedAt: instant.optional(),
  late: z.boolean().meta({ description: 'Against the original date; computed, never stored' }),
};

export const deadlineAnswer = z.strictObject(fields).meta({ id: 'Deadline' });

export type DeadlineAnswer = z.infer<typeof deadlineAnswer>;

const workingStep = z
  .strictObject({
    date,
    counted: z.boolean(),
    n: z.int().optional().meta({ description: 'Running count; the last counted line carries the due date' }),
    why: z.string().meta({ example: 'bankHoliday' }),
    holiday: z.string().optional(),
    reason: z.string().optional(),
    days: z.int().optional(),
    pausedDays: z.int().optional(),
  })
  .meta({ id: 'WorkingStep' });

export const deadlineWithWorking = z
  .strictObject({
    ...fields,
    ruleVersion: z.string(),
    calendarVersion: z.string(),
    startEvent: z.string(),
    stopEvent: z.string(),
    amount: z.int(),
    unit: z.string(),
    citation: z.string().meta({ description: 'The statute or guidance, or why the default was chosen' }),
    startedOn: date,
    awaitsCalendar: z
      .literal(true)
      .optional()
      .meta({ description: 'The list of bank holidays ends before it: `dueOn` is the earliest day that it can be' }),
    working: z.array(workingStep).meta({ description: 'Each day, counted or skipped, and why' }),
    milestones: z.array(
      z.strictObject({ milestone: z.string(), kind: z.string(), reachedAt: instant, sentAt: instant }),
    ),
    latenessReasons: z.array(
      z.strictObject({ id, reason: z.string(), textHash: z.string().optional(), givenBy: id, givenAt: instant }),
    ),
  })
  .meta({ id: 'DeadlineWithWorking' });

export type DeadlineWithWorking = z.infer<typeof deadlineWithWorking>;
