/** Checkpoints of the local protocol on the way of a long assessment, in the order of their days. */
export const checkpoints = ['first', 'second', 'third'] as const;

export type Checkpoint = (typeof checkpoints)[number];

/** Which clock each answers; only the single assessment of 2013 and later is so long that it needs them. */
export const checkpointRules: Readonly<Record<Checkpoint, string>> = {
  first: 'single-assessment-checkpoint-1',
  second: 'single-assessment-checkpoint-2',
  third: 'single-assessment-checkpoint-3',
};
