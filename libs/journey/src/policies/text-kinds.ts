/** Texts whose language a council has checked when they are handed in. Released names: policies and facts hold them. */
export const textKinds = [
  'assessment',
  'plan',
  'strategyDiscussion',
  'enquiry',
  'conference',
  'closure',
  'letter',
] as const;

export type TextKind = (typeof textKinds)[number];
