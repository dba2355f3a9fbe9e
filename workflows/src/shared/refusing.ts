import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { type RuleBroken, isRuleBroken } from '#libs/journey';

/** A refusal travels as a failure that nobody retries, its type the rule's code. */
export function refusal({ code, message, details }: RuleBroken): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, code, details);
}

/** Turns a broken rule into a refusal. Any other throw is a bug: it passes, fails the workflow task and waits for a fix. */
export function refusing<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw isRuleBroken(error) ? refusal(error) : error;
  }
}

/** What the record refused, without the wrapping of the activity that asked it. */
export function refusedByRecord(error: unknown): unknown {
  return error instanceof ActivityFailure && error.cause instanceof ApplicationFailure ? error.cause : error;
}

/** The rule's code, when this is a refusal; undefined for anything else. */
export function refusalCode(error: unknown): string | undefined {
  if (!(error instanceof ApplicationFailure) || !error.nonRetryable) return undefined;
  return error.type ?? 'unknown';
}
