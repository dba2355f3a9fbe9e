import { z } from 'zod';
import { date, instant } from '../http/schemas';
import { measureFigure, measureTeam, measured } from './measure.schemas';

const keptWeek = z
  .strictObject({ week: date.meta({ description: 'Its Monday' }), takenAt: instant })
  .meta({ id: 'KeptWeek' });

export const keptWeeks = z.strictObject({ items: z.array(keptWeek) }).meta({ id: 'KeptWeeks' });

export type KeptWeeks = z.infer<typeof keptWeeks>;

export const weeklyQuery = z.strictObject({
  team: z.string().min(1).max(60).optional().meta({ description: 'Of this team alone' }),
  service: z.string().min(1).max(60).optional().meta({ description: 'Of the teams of this service' }),
  against: date
    .optional()
    .meta({ description: 'Monday of the week to hold it against; the kept week before when left out' }),
});

export type WeeklyQuery = z.infer<typeof weeklyQuery>;

const { earlier: _, ...ofWeek } = measured;

export const weeklyReport = z
  .strictObject({
    ...keptWeek.shape,
    to: date.meta({ description: 'Its Sunday' }),
    against: keptWeek.optional(),
    teams: z.array(measureTeam),
    whole: z.boolean(),
    items: z.array(
      z.strictObject({
        ...ofWeek,
        earlier: measureFigure.optional(),
        reasons: z.array(z.strictObject({ reason: z.string().optional(), count: z.int() })),
      }),
    ),
  })
  .meta({ id: 'WeeklyReport' });

export type WeeklyReport = z.infer<typeof weeklyReport>;
