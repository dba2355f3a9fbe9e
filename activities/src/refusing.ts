import { ApplicationFailure } from '@temporalio/common';
import { isRuleBroken } from '#libs/journey';

/**
 * The one place where a refusal becomes a failure of Temporal's: not retried, its type the rule's code. Anything else passes as it is,
 * and Temporal tries again.
 */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isRuleBroken(error)) throw ApplicationFailure.nonRetryable(error.message, error.code, error.details);
    throw error;
  }
}
