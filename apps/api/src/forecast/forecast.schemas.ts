import { z } from 'zod';
import { mostDays } from '#libs/forecast';
import { date, id } from '../http/schemas';
import { measureTeam } from '../measures/measure.schemas';

export const forecastQuery = z.strictObject({
  days: z.coerce
    .number(`Send a number from 1 to ${mostDays}`)
    .int()
    .min(1)
    .max(mostDays)
    .default(10)
    .meta({ description: 'Clocks that end within so many working days' }),
  team: z.string().min(1).max(60).optional().meta({ description: 'Of this team alone', example: 'assessment-north' }),
  service: z.string().min(1).max(60).optional().meta({ description: 'Of the teams of this service', example: 'hub' }),
});

export type ForecastQuery = z.infer<typeof forecastQuery>;

const whose = {
  teamName: z.string().optional().meta({ description: 'Absent where no team has it' }),
  rule: z.string().meta({ description: 'The kind of work, by its timescale', example: 'single-assessment' }),
};

const sum = z.strictObject({
  ...whose,
  due: z.int().meta({ description: 'Clocks that end in the days asked about' }),
  late: z.number().meta({ description: 'How many of them would be late, if things went as with work like it' }),
  likely: z.int().meta({ description: 'Those of which at least half of the like were late' }),
  unknown: z.int().meta({ description: 'Those that too few were like: not in `late`' }),
  cases: z
    .strictObject({ fewest: z.int(), most: z.int() })
    .optional()
    .meta({ description: 'How many cases stand behind one piece of work' }),
  reasons: z
    .array(z.strictObject({ reason: z.string().optional(), count: z.number() }))
    .meta({ description: '`late` by the reasons given for work like it; without a code: nobody has said why' }),
});

const work = z.strictObject({
  ...whose,
  dueOn: date,
  workingDay: z.int(),
  ofDays: z.int(),
  step: z.enum(['notAllocated', 'underWay', 'notHandedIn', 'handedIn', 'returned']),
  comparedWith: z.enum(['team', 'service', 'council', 'tooFew']),
  cases: z.int(),
  late: z.int(),
  share: z.number().optional().meta({ description: 'From 0 to 1; absent where too few were like it' }),
  sentence: z.string().meta({ description: 'How far it is, and what happened to work like it' }),
  record: z
    .strictObject({ stageId: z.string(), kind: z.string(), n: z.int(), journeyId: id.optional() })
    .meta({ description: 'The work itself. Whose it is, and who does it, is no part of a forecast' }),
});

export const forecastAnswer = z
  .strictObject({
    asAt: date.meta({ description: 'As things stood when this London day ended' }),
    days: z.int(),
    teams: z.array(measureTeam).meta({ description: 'Teams that you may ask about' }),
    whole: z.boolean().meta({ description: 'Whether you may ask about the whole council' }),
    fewestCases: z.int().meta({ description: 'Fewer cases than these say nothing' }),
    expected: z.array(sum).meta({ description: 'By team and kind of work, most late first' }),
    items: z.array(work).meta({ description: 'Work by work, the likeliest to be late first' }),
    notShown: z.int().meta({ description: 'Counted in `expected`, and listed for others only' }),
  })
  .meta({ id: 'Forecast' });

export type ForecastAnswer = z.infer<typeof forecastAnswer>;
