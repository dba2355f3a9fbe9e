import { withProgress } from '../childProtectionPlan/action-progress';
import { type OpenedEarlyHelp, type OpenEarlyHelp } from './common-assessment.state';
import { ended } from './intake.evolve';
import { askedForMore } from './panel.evolve';
import { type SteppedUp, type StepUpReceived, type TeamReviewed } from './team.types';

/** The next review asks the child and the parents anew. */
export function onceReviewed(state: OpenEarlyHelp, event: TeamReviewed): OpenEarlyHelp {
  const { at, by, n, attendance, progress, decision } = event;
  const reviewed = {
    ...state,
    plan: withProgress(state.plan, progress, { at, by: by.id }),
    reviews: [...state.reviews, at],
    reviewLog: [...state.reviewLog, { n, at, attendance, progress, decision }],
    views: state.views.filter(({ occasion }) => occasion !== 'review'),
  };
  return decision === 'moreServices' ? askedForMore(reviewed, at) : reviewed;
}

/** Early help ends with it; what has ended already keeps its outcome, and the concern waits for the hub all the same. */
export function onceSteppedUp(state: OpenedEarlyHelp, { n, at: startedAt, textHash }: SteppedUp): OpenedEarlyHelp {
  const told = { ...state, stepUps: [...state.stepUps, { n, startedAt, textHash }] };
  return told.status === 'ended' ? told : ended(told, 'steppedUp', startedAt);
}

export function onceStepUpReceived(state: OpenedEarlyHelp, { at, contactId }: StepUpReceived): OpenedEarlyHelp {
  const stepUps = state.stepUps.map((one) =>
    one.stoppedAt === undefined ? { ...one, stoppedAt: at, contactId } : one,
  );
  return { ...state, stepUps };
}
