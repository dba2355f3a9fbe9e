/** A refusal with a reason people can read. `code` is stable: PROCESS.RULE. It never carries personal data. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken';

  constructor(
    readonly code: string,
    message: string,
    /** Machine-readable particulars: field names, versions, ids. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** `instanceof` fails across realms (the workflow sandbox), so the name decides. */
export function isRuleBroken(error: unknown): error is RuleBroken {
  return error instanceof Error && error.name === 'RuleBroken' && 'code' in error;
}
