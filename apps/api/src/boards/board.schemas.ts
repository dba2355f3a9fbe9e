import { z } from 'zod';
import { id, instant } from '../http/schemas';
import { driftingPlan, runningDeadline, unallocatedStage, waitingSignOff } from '../queues/queue.schemas';

export const teamParam = z.string().min(1).max(60).meta({ example: 'assessment-north' });

const counts = {
  late: z.int().meta({ description: 'Running clocks that are past' }),
  dueSoon: z.int().meta({ description: 'Running clocks that end within five working days' }),
  unallocated: z.int().meta({ description: 'Open stages that nobody holds' }),
  drifting: z.int().meta({ description: 'Plans that go on for long, and nobody has answered for it' }),
  signOffs: z.int().meta({ description: 'Texts and outcomes that wait for a signature, whoever may give it' }),
};

const teamSummary = z
  .strictObject({ teamId: z.string(), name: z.string(), service: z.string(), ...counts })
  .meta({ id: 'TeamSummary' });

export type TeamSummary = z.infer<typeof teamSummary>;

export const boardList = z.strictObject({ asAt: instant, items: z.array(teamSummary) }).meta({ id: 'BoardList' });

export type BoardList = z.infer<typeof boardList>;

export const caseload = z
  .strictObject({
    workerId: id,
    name: z.string(),
    teamId: z.string().optional().meta({ description: 'Their own team: somebody else may hold work of this one' }),
    newlyQualified: z.boolean(),
    employment: z.string().meta({ description: '`permanent` or `agency`' }),
    active: z.boolean().meta({ description: 'False for somebody who has left and still holds work' }),
    children: z.int().meta({ description: 'Children whom they hold in any team; restricted ones count' }),
    cap: z.int(),
    over: z.boolean(),
  })
  .meta({ id: 'Caseload' });

export type Caseload = z.infer<typeof caseload>;

const first = { description: 'The first rows; the queues have all of them' };

export const teamBoard = z
  .strictObject({
    ...teamSummary.shape,
    asAt: instant,
    rows: z.strictObject({
      late: z.array(runningDeadline).meta(first),
      dueSoon: z.array(runningDeadline).meta(first),
      unallocated: z.array(unallocatedStage).meta(first),
      drifting: z.array(driftingPlan).meta(first),
      signOffs: z.array(waitingSignOff).meta(first),
    }),
    caseloads: z.array(caseload).meta({ description: 'Everybody who works with children in the team' }),
  })
  .meta({ id: 'TeamBoard' });

export type TeamBoard = z.infer<typeof teamBoard>;
