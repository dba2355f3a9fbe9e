/** How a hub decision-maker may answer a contact. Released names: facts hold them. */
export const contactOutcomes = [
  'noFurtherAction',
  'informationAndAdvice',
  'signposted',
  'earlyHelp',
  'referral',
  'linkedToOpenCase',
  'immediateProtection',
  'transferIn',
  'privateFosteringNotice',
  'missingNotice',
  'referralAdvised',
  'adviceGiven',
] as const;

export type ContactOutcome = (typeof contactOutcomes)[number];

/** Level of need in the council's "child's journey": 1 universal, 2 early help, 3 targeted or complex, 4 acute. */
export const levelsOfNeed = [1, 2, 3, 4] as const;

export type LevelOfNeed = (typeof levelsOfNeed)[number];

const aboutNobodyKnown: readonly ContactOutcome[] = [
  'noFurtherAction',
  'informationAndAdvice',
  'signposted',
  'referralAdvised',
  'adviceGiven',
];

/** Whether the answer concerns one known child, so that somebody must have said who that is. */
export function needsKnownChild(outcome: ContactOutcome): boolean {
  return !aboutNobodyKnown.includes(outcome);
}

const advice: readonly ContactOutcome[] = ['adviceGiven', 'referralAdvised'];

/** What the advice line answers an agency that asks before it refers. Source: inspection report, paragraph 42. */
export function isAdvice(outcome: ContactOutcome): boolean {
  return advice.includes(outcome);
}

const socialWork: readonly string[] = [
  'referral',
  'linkedToOpenCase',
  'immediateProtection',
  'transferIn',
] satisfies readonly ContactOutcome[];

/** Whether the answer brings a social worker to the child, as the domestic-abuse baseline asks. */
export function bringsSocialWork(outcome: string): boolean {
  return socialWork.includes(outcome);
}

const journeysOfTheirOwn: readonly ContactOutcome[] = [
  'immediateProtection',
  'privateFosteringNotice',
  'missingNotice',
];

/** Whether the answer may be given although the child has an open case: it joins that case, or opens a journey of another kind. */
export function mayJoin(outcome: ContactOutcome): boolean {
  return outcome === 'linkedToOpenCase' || journeysOfTheirOwn.includes(outcome);
}
