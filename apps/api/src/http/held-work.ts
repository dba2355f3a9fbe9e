import { z } from 'zod';

/** Work that somebody must hand over first, by its id only. Of a restricted record only that there is some. */
export const heldWork = z.object({
  stageId: z.string().optional(),
  workerId: z.string().optional(),
  complaintId: z.string().optional().meta({ description: 'They answer it' }),
  auditId: z.string().optional().meta({ description: 'They have not finished it' }),
  actionId: z.string().optional().meta({ description: 'They have not done it' }),
  learningId: z.string().optional().meta({ description: 'They see to it' }),
  restricted: z.literal(true).optional(),
});
export type HeldWork = z.infer<typeof heldWork>;
