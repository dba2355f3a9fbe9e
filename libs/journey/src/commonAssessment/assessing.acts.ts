import { z } from 'zod';
import { panelDecisions, starAreas, targetedServices } from '../codes/early-help';
import { narrative } from '../forms/fields';
import { type ActForm } from '../shared/acts';

const services = (description: string) =>
  z.array(targetedServices.schema).max(targetedServices.codes.length).meta({ description });

const scores = z
  .array(z.strictObject({ area: starAreas.schema, score: z.int().min(1).max(10).meta({ description: '1 to 10' }) }))
  .min(1, 'Score at least one area')
  .refine((all) => new Set(all.map(({ area }) => area)).size === all.length, 'Score each area once')
  .meta({ description: 'Scores by area' });

/** The common assessment, the panel, and the outcomes star. */
export const assessingActs = {
  completeAssessment: {
    path: 'complete-assessment',
    summary: 'The common assessment is written with the family; it goes to the allocation panel',
    action: 'record',
    codes: z.strictObject({ servicesAsked: services('Services that the family asks for') }),
    text: z.strictObject({
      strengths: narrative('What goes well'),
      needs: narrative('What the child and the family need'),
      child: narrative('What the child thinks of it'),
      parents: narrative('What the parents or carers think of it'),
      conclusion: narrative('What should change, and by when'),
    }),
    cites: '¶36, ¶47',
  },
  decideAllocation: {
    path: 'decide-allocation',
    summary: 'The multi-agency panel decides about targeted services',
    action: 'contribute',
    codes: z.strictObject({ decision: panelDecisions.schema, services: services('Services that are allocated') }),
    text: z.strictObject({ reasons: narrative('Why') }),
    cites: '¶11, ¶14',
  },
  recordStar: {
    path: 'record-star',
    summary: 'Score the outcomes star with the family: at the start, at a review, at the end',
    action: 'record',
    codes: z.strictObject({
      occasion: z.enum(['start', 'review', 'end']).meta({ description: 'When in the course of early help' }),
      scores,
    }),
    cites: '¶36',
  },
} as const satisfies Record<string, ActForm>;
