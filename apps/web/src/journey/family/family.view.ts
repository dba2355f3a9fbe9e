import { type StageKind } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { familyWords } from './family.words';

export interface FamilyView extends PageModel {
  /** What is happening, and what comes then. */
  now: readonly { text: string; next: string; by?: string }[];
  /** Who works with the family. */
  who: readonly string[];
  team: string;
  isOver: boolean;
}

/** One journey as it is told to the child and the family. */
export function familyView(journey: Schemas['Journey'], staff: Staff): FamilyView {
  const { id: journeyId, stages, deadlines, closedAt } = journey;
  const open = stages.filter(({ finishedAt }) => finishedAt === undefined);
  return {
    title: 'What is happening',
    where: 'For the family',
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    now: open.flatMap(({ kind, stageId }) => {
      const words = familyWords[kind as StageKind];
      const due = deadlines.find((one) => one.stageId === stageId && one.stoppedAt === undefined && !one.late);
      return words ? [{ text: words.now, next: words.next, ...(due ? { by: day(due.dueOn) } : {}) }] : [];
    }),
    who: [...new Set(open.flatMap(({ workerId }) => (workerId ? [staff.nameOf(workerId)] : [])))],
    team: staff.teamNameOf(journey.teamId),
    isOver: closedAt !== undefined,
  };
}
