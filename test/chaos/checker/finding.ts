/** What a promise of the service is called, and what broke it. Ids and numbers only. */
export interface Finding {
  rule: Rule;
  words: string;
}

export const rules = {
  lost: 'every acknowledged command has an effect',
  duplicated: 'no command has more than one effect',
  refusedYetDone: 'no refused command has an effect',
  unasked: 'no effect without a command',
  answeredTwice: 'a repeated command gets one and the same answer',
  order: 'what was acknowledged before another was sent stands before it in its stream',
  gap: 'the facts of a stream are numbered without gap or repeat',
  disagree: 'database row, workflow and fold of the ledger tell the same state',
  clock: 'every moment of a clock happens once, in order, and none is left out',
  message: 'every fact leaves one message, and the receiver has it once by its id',
  draft: 'an acknowledged draft is never lost',
  ledger: 'the chain of the ledger verifies',
  died: 'no process ends that was not killed',
  poison: 'what nobody can read is refused, and leaves nothing',
  fault: 'no answer is a fault of the service (500)',
} as const;

export type Rule = keyof typeof rules;
