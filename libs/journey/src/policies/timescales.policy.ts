import { z } from 'zod';
import {
  localTimescalesSchema,
  type RuleSet,
  ruleSetInForce,
  ruleSetNamed,
  type RuleSetCode,
  TimescalesError,
  withLocalTimescales,
} from '#libs/timescales';

const editions = ['wt2010', 'wt2013'] as const satisfies readonly RuleSetCode[];

/** Which edition of the guidance stages work under, and the council's own choices in each. */
export const timescalesPolicy = z
  .strictObject({
    ruleSet: z
      .enum(['byDate', ...editions])
      .default('byDate')
      .meta({
        description: 'byDate: the edition in force when the clock starts; otherwise that edition always',
      }),
    local: z
      .strictObject({ wt2010: localTimescalesSchema.default({}), wt2013: localTimescalesSchema.default({}) })
      .prefault({})
      .meta({
        description:
          'By edition and rule: warnings and ladder of any rule; amount, unit and the longest where no national rule stands',
      }),
  })
  .superRefine(({ local }, context) => {
    for (const edition of editions) {
      const message = refusalOf(edition, local[edition]);
      if (message !== undefined) context.addIssue({ code: 'custom', path: ['local', edition], message });
    }
  });

export type TimescalesPolicy = z.output<typeof timescalesPolicy>;

/**
 * The rules for a clock that starts on a day, with the council's choices.
 * @param on London date, `YYYY-MM-DD`
 */
export function ruleSetOn(policy: TimescalesPolicy, on: string): RuleSet {
  const { code } = ruleSetInForce(on, policy.ruleSet === 'byDate' ? undefined : policy.ruleSet);
  return ruleSetPinned(policy, code);
}

/** The rules of the edition that is pinned on a stage, with the council's choices. */
export function ruleSetPinned(policy: TimescalesPolicy, code: RuleSetCode): RuleSet {
  return withLocalTimescales(ruleSetNamed(code), policy.local[code]);
}

function refusalOf(edition: RuleSetCode, local: TimescalesPolicy['local'][RuleSetCode]): string | undefined {
  try {
    withLocalTimescales(ruleSetNamed(edition), local);
    return undefined;
  } catch (error) {
    if (error instanceof TimescalesError) return error.message;
    throw error;
  }
}
