import { type Subject } from '#libs/access';
import { awaitingSignOff, driftingPlans, lateAndDueSoon, type Tx, unallocated } from '#libs/database';
import { driftRules } from '#libs/journey';
import { givenToWorkers } from '../queues/given-to-workers';
import { driftingPlan, runningDeadline, unallocatedStage, waitingSignOff } from '../queues/queue.schemas';
import { plain } from '../reading/plain';
import { type TeamBoard } from './board.schemas';

/** Until when something counts as due soon. */
export interface Window {
  now: Date;
  until: Date;
}

type Rows = TeamBoard['rows'];

const size = 10;

/** The most urgent of each list, as the queues order them. */
export async function firstRows(tx: Tx, teamId: string, { now, until }: Window): Promise<Rows> {
  const teams = [teamId];
  const late = await lateAndDueSoon(tx, { teams, until: justBefore(now) }, { size }, now);
  const dueSoon = await lateAndDueSoon(tx, { teams, from: now, until }, { size }, now);
  const nobodys = await unallocated(tx, { teams, kinds: givenToWorkers }, { size }, now);
  const drifting = await driftingPlans(tx, { teams, rules: driftRules }, { size }, now);
  const signOffs = await awaitingSignOff(tx, { teams }, { size }, now);
  return {
    late: late.items.map((row) => runningDeadline.parse(plain(row))),
    dueSoon: dueSoon.items.map((row) => runningDeadline.parse(plain(row))),
    unallocated: nobodys.items.map((row) => unallocatedStage.parse(plain(row))),
    drifting: drifting.items.map((row) => driftingPlan.parse(plain(row))),
    signOffs: signOffs.items.map((row) => waitingSignOff.parse(plain(row))),
  };
}

/** What of children's records the reader sees in the rows. */
export function readings({ late, dueSoon, unallocated: nobodys, drifting, signOffs }: Rows): {
  subject: Subject;
  ids: string[];
}[] {
  const stages = [...nobodys, ...drifting, ...signOffs].map(({ stageId }) => stageId);
  const deadlines = [...late, ...dueSoon].map(({ deadlineId }) => deadlineId);
  return [
    { subject: 'Stage', ids: [...new Set(stages)] },
    { subject: 'Deadline', ids: deadlines },
  ];
}

function justBefore(moment: Date): Date {
  return new Date(moment.getTime() - 1);
}
