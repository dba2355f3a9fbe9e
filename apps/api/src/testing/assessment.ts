import { sectionNames } from '#libs/journey';

/** A complete initial assessment of a synthetic child. */
export function completeAssessmentText(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    childSeenOn: '2013-02-27',
    seenAlone: true,
    chronologyConsulted: true,
    interpreterNeeded: false,
    ethnicity: 'WBRI',
    disabilities: ['NONE'],
    factors: ['1A'],
    primaryNeed: 'N1',
    outcome: 'noFurtherAction',
    text: Object.fromEntries(sectionNames.map((name) => [name, `Synthetic: ${name}.`])),
    ...more,
  };
}
