import { z } from 'zod';
import { inspectorates } from '#libs/quality';
import { date, id, instant, words } from '../http/schemas';
import { sampleLine } from './sample.schemas';

const days = { startsOn: date, endsOn: date };

export const inspectionForm = z
  .strictObject({
    inspectorate: z.enum(inspectorates),
    ...days,
    inspectorIds: z
      .array(id)
      .min(1, 'Say who inspects')
      .max(50)
      .meta({ description: 'Of the staff list. Their token says INSPECTOR' }),
    restrictedIds: z
      .array(id)
      .max(100)
      .default([])
      .meta({ description: 'Children whose restricted records the inspectors may read; all other ones stay closed' }),
  })
  .meta({
    id: 'InspectionForm',
    examples: [
      {
        ...{ inspectorate: 'ofsted', startsOn: '2026-03-02', endsOn: '2026-03-13' },
        ...{ inspectorIds: ['7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11'], restrictedIds: [] },
      },
    ],
  });
export type InspectionForm = z.output<typeof inspectionForm>;

export const inspectionEnd = z.strictObject({ reason: words }).meta({ id: 'InspectionEnd' });
export type InspectionEnd = z.output<typeof inspectionEnd>;

const shown = {
  inspectionId: id,
  inspectorate: z.enum(inspectorates),
  ...days,
  state: z.enum(['coming', 'open', 'over']),
  inspectorIds: z.array(id),
  openedBy: id,
  openedAt: instant,
  endedBy: id.optional().meta({ description: 'Who ended it before its last day' }),
  endedAt: instant.optional(),
};

const inspectionLine = z.strictObject(shown).meta({ id: 'Inspection' });
export type InspectionLine = z.infer<typeof inspectionLine>;

export const inspectionList = z.strictObject({ items: z.array(inspectionLine) }).meta({ id: 'InspectionList' });
export type InspectionList = z.infer<typeof inspectionList>;

export const inspectionAnswer = z
  .strictObject({
    ...shown,
    endReason: z.string().optional(),
    restrictedIds: z
      .array(id)
      .meta({ description: 'Children whose restricted records are open to it, as far as they are open to you' }),
    samples: z.array(sampleLine).optional().meta({ description: 'Absent for whoever reads no samples' }),
  })
  .meta({ id: 'InspectionEntry' });
export type InspectionAnswer = z.infer<typeof inspectionAnswer>;
