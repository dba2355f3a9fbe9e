/** How early help ends. Released names: facts and the journey's map hold them. */
export type EarlyHelpOutcome =
  'consentRefused' | 'consentWithdrawn' | 'outcomesMet' | 'disengaged' | 'notAccepted' | 'steppedUp';
