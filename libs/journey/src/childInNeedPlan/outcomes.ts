/** How a plan ends. Released names: facts and the journey's map hold them. */
export type ChildInNeedOutcome =
  | 'needsMet'
  | 'earlyHelp'
  | 'lookedAfter'
  | 'consentWithdrawn'
  | 'movedAway'
  | 'reachedEighteen'
  | 'died'
  | 'superseded';

/** What people choose; early help has its own act, and only the service supersedes. */
export type ChosenEnding = Exclude<ChildInNeedOutcome, 'earlyHelp' | 'superseded'>;
