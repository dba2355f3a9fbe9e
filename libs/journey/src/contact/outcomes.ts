/** How a hub decision-maker may answer a contact. Released names: facts hold them. */
export const contactOutcomes = [
  'noFurtherAction',
  'informationAndAdvice',
  'earlyHelp',
  'referral',
  'linkedToOpenCase',
] as const;

export type ContactOutcome = (typeof contactOutcomes)[number];

/** Level of need in the council's "child's journey": 1 universal, 2 early help, 3 targeted or complex, 4 acute. */
export const levelsOfNeed = [1, 2, 3, 4] as const;

export type LevelOfNeed = (typeof levelsOfNeed)[number];

const aboutAKnownChild: readonly ContactOutcome[] = ['earlyHelp', 'referral', 'linkedToOpenCase'];

/** Whether the answer concerns one known child, so that somebody must have said who that is. */
export function needsKnownChild(outcome: ContactOutcome): boolean {
  return aboutAKnownChild.includes(outcome);
}

/** Whether the answer brings a social worker to the child, as the domestic-abuse baseline asks. */
export function bringsSocialWork(outcome: ContactOutcome): boolean {
  return outcome === 'referral' || outcome === 'linkedToOpenCase';
}
