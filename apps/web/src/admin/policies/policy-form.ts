import { policies, type PolicyName, type PolicyValue } from '#libs/journey';
import { z } from 'zod';
import { WebForm } from '../../forms/web-form';
import { asked } from './asked';
import { wordingOf } from './policy-words';

/** What a policy's form sends: the whole value as the form has it, and why. */
export interface PolicyBody {
  value: unknown;
  reason: string;
}

/** How a policy is asked for. */
export interface PolicyAsking {
  form: WebForm<PolicyBody>;
  /** What stands, as the form holds it. */
  toForm: (value: unknown) => unknown;
  /** What the form holds, as the policy has it. `present` is what stands, for what the form does not ask. */
  fromForm: (value: unknown, present: unknown) => unknown;
}

export const reason = z.string().trim().min(1).max(500);
export const reasonWords = { label: 'Why it changes', hint: 'It stays in the history, and anybody may read it' };

const asItIs = { toForm: (value: unknown) => value, fromForm: (value: unknown) => value };

/** The policies whose form has another shape than their value. */
const shaped: Partial<Record<PolicyName, PolicyAsking>> = {
  /** Years are keys: the form lists them. */
  childPopulation: {
    form: formOf(
      'childPopulation',
      z.strictObject({
        midYears: z
          .array(
            z.strictObject({
              year: z.string().regex(/^\d{4}$/, 'Write the year in four digits'),
              children: z.int().min(1).max(10_000_000),
            }),
          )
          .refine((all) => new Set(all.map(({ year }) => year)).size === all.length, 'Name each year once')
          .optional(),
      }),
    ),
    toForm: (value) => {
      const { midYears } = value as PolicyValue<'childPopulation'>;
      return { midYears: Object.entries(midYears).map(([year, children]) => ({ year, children })) };
    },
    fromForm: (value) => {
      const { midYears = [] } = value as { midYears?: readonly { year: string; children: number }[] };
      return { midYears: Object.fromEntries(midYears.map(({ year, children }) => [year, children])) };
    },
  },
  /** Each rule has a page of its own. */
  timescales: {
    form: formOf('timescales', z.strictObject({ ruleSet: asked(policies.timescales.unwrap().shape.ruleSet) })),
    toForm: ({ ruleSet }: PolicyValue<'timescales'>) => ({ ruleSet }),
    fromForm: (value, present) => ({ ...(present as object), ...(value as object) }),
  } as PolicyAsking,
};

const forms = new Map<PolicyName, PolicyAsking>();

/** How a policy is asked for, made once. */
export function askingFor(name: PolicyName): PolicyAsking {
  const found = forms.get(name) ?? shaped[name] ?? { form: formOf(name, asked(policies[name])), ...asItIs };
  forms.set(name, found);
  return found;
}

function formOf(name: PolicyName, value: z.ZodType): WebForm<PolicyBody> {
  return new WebForm<PolicyBody>(z.strictObject({ value, reason }), { ...wordingOf(name), reason: reasonWords });
}
