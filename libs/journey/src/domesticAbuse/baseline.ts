/** From how many notifications on a household, in how many months, the council asks for an assessment. */
export interface Baseline {
  threshold: number;
  windowMonths: number;
}

/**
 * Whether repeat domestic-abuse notifications on a household ask for an assessment.
 * Source: inspection report, paragraph 43: no agreed baseline meant that repeats were missed.
 * @param notifications in the rolling window, the present one included
 */
export function asksForAssessment(notifications: number, baseline: Baseline): boolean {
  return notifications >= baseline.threshold;
}
