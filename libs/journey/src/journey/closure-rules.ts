import { type JourneyFile } from './journey.state';
import { isAssessment } from './journey.openings';

const protectionWork: readonly string[] = [
  'section47Enquiry',
  'initialConference',
  'childProtectionPlan',
  'childInNeedPlan',
];

/** Whether there ever was an enquiry, a conference or a plan: then the census knows no closure "after assessment" (rule 2990). */
export function hadServices({ stages }: Pick<JourneyFile, 'stages'>): boolean {
  return stages.some(({ kind }) => protectionWork.includes(kind));
}

export function isAfterAssessment(reason: string): boolean {
  return reason === 'RC8' || reason === 'RC9';
}

/** Whether the journey may close by itself for that reason. */
export function mayCloseAfter(state: Pick<JourneyFile, 'stages'>, reason: string): boolean {
  return !isAfterAssessment(reason) || !hadServices(state);
}

export function hadAssessment({ stages }: Pick<JourneyFile, 'stages'>): boolean {
  return stages.some(({ kind }) => isAssessment(kind));
}
