import { type Operation } from '../history/operation';
import { type Finding } from './finding';

/** A repeat, and each of several copies that were sent at once, is told the same as the first. */
export function checkAnswers(operations: readonly Operation[]): Finding[] {
  return operations
    .filter(({ answers }) => answers.length > 1)
    .map(({ n, kind, answers }) => ({
      rule: 'answeredTwice',
      words: `command ${n} (${kind}) was answered in ${answers.length} ways`,
    }));
}

/** A part that is away is told as 503. A 500 is a fault of the service. */
export function checkFaults(operations: readonly Operation[]): Finding[] {
  return operations.flatMap(({ n, kind, tries }) =>
    tries
      .filter(({ status }) => status !== undefined && status >= 500 && status !== 503)
      .map(({ status, code }): Finding => ({
        rule: 'fault',
        words: `command ${n} (${kind}) was answered ${status} ${code ?? ''}`.trim(),
      })),
  );
}
