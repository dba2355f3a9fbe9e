import { RuleBroken } from '#libs/journey';

/** The refusal of a day or a moment that has not come yet, asked for by a parameter of this name. */
export function stillToCome(parameter: string): RuleBroken {
  return new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
    errors: [{ parameter, detail: 'must not be in the future' }],
  });
}
