import { CommanderError } from 'commander';

/** A mistake of the person at the terminal, in words that help. */
export class Mistake extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What the library and the commands refuse carries a code; anything else is a fault of ours. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** 0 after help was asked for, 2 for what was refused, 1 for a fault of ours. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return codeOf(error) === undefined ? 1 : 2;
}

/** Says on stderr what went wrong. Commander has already said its own. */
export function report(error: unknown): void {
  if (error instanceof CommanderError) return;
  const code = codeOf(error);
  if (code !== undefined && error instanceof Error) console.error(`${error.message} (${code})`);
  else console.error(error);
}
