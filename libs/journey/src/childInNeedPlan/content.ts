import { onPlan } from '../shared/action-plan';
import { type ActionPlanCommand, type ActionPlanEvent } from '../shared/action-plan.types';
import { type PlanVoided } from './agreement.types';
import { type LivePlan } from './plan.state';
import { needsKeyProfessional, needsPractitioner } from './who';

const changesContent: readonly ActionPlanCommand['type'][] = ['addNeed', 'addAction', 'changeAction'];

/** A change of what the family agreed to makes the request for a signature fall; progress does not. */
export function planWorked(state: LivePlan, command: ActionPlanCommand): (ActionPlanEvent | PlanVoided)[] {
  const isChange = changesContent.includes(command.type);
  if (isChange) needsPractitioner(command.by);
  else needsKeyProfessional(command.by);
  const event = onPlan(state.plan, command);
  if (!isChange || state.status !== 'agreed') return [event];
  const { by, at } = command;
  const { n, textHash: voidedHash } = state.submission;
  return [event, { type: 'submissionVoided', by, at, n, voidedHash }];
}
