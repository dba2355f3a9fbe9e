import { z } from 'zod';
import { type OfficeChange } from '../../admin/office';
import { WebForm } from '../../forms/web-form';
import { reason, type Reasoned } from '../../people/restriction/restriction-forms';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { type Visit } from '../../shared/visit/visit';

const asked: z.ZodType<Reasoned> = z.strictObject({ reason });

/** Lets the inspectors in no more, before their last day. */
export function ending(visit: Visit, inspectionId: string): OfficeChange<Reasoned, Schemas['InspectionEntry']> {
  const href = to('inspection', { inspectionId });
  return {
    form: new WebForm(asked, { reason: { label: 'Why', hint: 'It is kept with the inspection' } }),
    ...{ draftKey: `inspection:${inspectionId}:end`, button: 'End the inspection' },
    words: {
      ...{ title: 'End the inspection now?', where: 'Inspections', back: { href, text: 'Back to the inspection' } },
      lead: ['Every request of the inspectors is refused at once. What was drawn, and what they looked at, stays.'],
    },
    send: (body, attempt) =>
      visit.api.send('delete', '/inspections/{inspectionId}', { path: { inspectionId }, body, ...attempt }),
    done: () => ({ href, banner: { heading: 'Recorded: the inspection has ended' } }),
  };
}
