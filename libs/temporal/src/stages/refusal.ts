import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { RuleBroken } from '#libs/journey';

/** Codes are PROCESS.RULE; other types of failure (a class name, the server's own) are no refusals. */
const ruleCode = /^[A-Z][A-Z0-9_]*\.[A-Z0-9_]+$/;

/** The refusal that a failed Update carries, whether its validator or its handler said no; undefined when it is something else. */
export function refusalIn(error: unknown): RuleBroken | undefined {
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  for (let cause = error.cause; cause; cause = causeOf(cause)) {
    if (cause instanceof ApplicationFailure && cause.type && ruleCode.test(cause.type)) {
      return new RuleBroken(cause.type, cause.message, particulars(cause.details));
    }
  }
  return undefined;
}

/** The workflow ended between taking the Update and answering it: nobody knows from here whether it was recorded. */
export function endedUnderway(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === 'AcceptedUpdateCompletedWorkflow'
  );
}

function causeOf(error: Error): Error | undefined {
  return error.cause instanceof Error ? error.cause : undefined;
}

function particulars(details: readonly unknown[] | null | undefined): Record<string, unknown> {
  const [first] = details ?? [];
  return typeof first === 'object' && first !== null ? { ...first } : {};
}
