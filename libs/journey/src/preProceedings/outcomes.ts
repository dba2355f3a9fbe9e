/** How the work before proceedings ends. Released names: facts and the journey's map hold them. */
export type PreProceedingsOutcome = 'planContinues' | 'stepDown' | 'proceedingsIssued';
