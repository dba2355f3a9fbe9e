/** Clocks that ring when a plan goes on for long, at 15, 18 and 21 months by the usual policy, and at two years; each stops when somebody answers. */
export const driftRules = [
  'plan-drift-first',
  'plan-senior-review',
  'plan-senior-review-later',
  'plan-drift-second',
  'plan-two-years',
] as const;
