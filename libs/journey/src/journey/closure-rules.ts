import { isInForce } from '../shared/protective-orders';
import { type JourneyFile } from './journey.state';
import { isAssessment } from './journey.openings';

const protectionWork: readonly string[] = [
  'section47Enquiry',
  'initialConference',
  'childProtectionPlan',
  'childInNeedPlan',
];

/** What was done here, and what was over in another system before. */
type Told = Pick<JourneyFile, 'stages' | 'earlier'>;

/** Whether there ever was an enquiry, a conference or a plan: then the census knows no closure "after assessment" (rule 2990). */
export function hadServices({ stages, earlier }: Told): boolean {
  const { enquiries = [], childInNeedPlans = [], protectionPlans = [] } = earlier ?? {};
  const elsewhere = enquiries.length + childInNeedPlans.length + protectionPlans.length;
  return elsewhere > 0 || stages.some(({ kind }) => protectionWork.includes(kind));
}

export function isAfterAssessment(reason: string): boolean {
  return reason === 'RC8' || reason === 'RC9';
}

/** Whether the journey may close by itself for that reason: never while an order or a power holds the child in safety. */
export function mayCloseAfter(state: Told & Pick<JourneyFile, 'orders'>, reason: string): boolean {
  return !isInForce(state.orders) && (!isAfterAssessment(reason) || !hadServices(state));
}

export function hadAssessment({ stages, earlier }: Told): boolean {
  return (earlier?.assessments.length ?? 0) > 0 || stages.some(({ kind }) => isAssessment(kind));
}
