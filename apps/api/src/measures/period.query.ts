import { z } from 'zod';
import { aYearUpTo, type Days } from '#libs/measures';
import { londonDate } from '#libs/timescales';
import { date } from '../http/schemas';

const longestDays = 3_700;

const days = {
  from: date.optional().meta({ description: 'First day, in London; twelve months before the last one when left out' }),
  to: date.optional().meta({ description: 'Last day, in London; today when left out' }),
};

/** Of which days and whose work. */
export const measureQuery = z.strictObject({
  ...days,
  team: z.string().min(1).max(60).optional().meta({ description: 'Of this team alone', example: 'assessment-north' }),
  service: z.string().min(1).max(60).optional().meta({ description: 'Of the teams of this service', example: 'hub' }),
});

export type MeasureQuery = z.infer<typeof measureQuery>;

export const trendQuery = measureQuery.extend({
  by: z
    .enum(['week', 'month'])
    .optional()
    .meta({ description: 'Steps of the trend; what suits the period when left out' }),
});

export type TrendQuery = z.infer<typeof trendQuery>;

/** The days asked for. Undefined when they end before they begin, or are more than ten years. */
export function daysAsked({ from, to }: { from?: string; to?: string }, now = new Date()): Days | undefined {
  const last = to ?? londonDate(now.toISOString());
  const first = from ?? aYearUpTo(last);
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return length < 0 || length > longestDays ? undefined : { from: first, to: last };
}
