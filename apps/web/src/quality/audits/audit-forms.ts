import { z } from 'zod';
import { type PolicyValue } from '#libs/journey';
import { overallGrades, standardGrades } from '#libs/quality';
import { type Choice } from '../../forms/field.types';
import { WebForm } from '../../forms/web-form';
import { type Visit } from '../../shared/visit/visit';
import { type AskedAction, askedActions } from '../actions/asked-actions';
import { askedWords } from '../asked-words';

type Titled = readonly { code: string; title: string }[];

/** Policy of the council, as the form needs it. */
export async function qualityPolicy(visit: Visit): Promise<PolicyValue<'quality'>> {
  const { value } = await visit.api.get('/policies/{name}', { path: { name: 'quality' } });
  return value as PolicyValue<'quality'>;
}

/** What the kind of an audit asks for; only a themed one has a theme. */
function kindOf(themes: Titled) {
  const plain = (kind: 'internal' | 'friday' | 'independent', text: string) =>
    z.strictObject({ kind: z.literal(kind) }).meta({ description: text });
  const kinds = [
    plain('internal', 'Internal: of a team by its manager'),
    plain('friday', 'Friday sample'),
    plain('independent', 'Independent: by somebody from outside the team'),
  ] as const;
  const [first, ...others] = themes.map(({ code, title }) =>
    z.strictObject({ code: z.literal(code) }).meta({ description: title }),
  );
  if (!first) return z.discriminatedUnion('kind', kinds);
  const themed = z
    .strictObject({ kind: z.literal('themed'), theme: z.discriminatedUnion('code', [first, ...others]) })
    .meta({ description: 'Themed' });
  return z.discriminatedUnion('kind', [...kinds, themed]);
}

interface Chosen {
  kind: { kind: string; theme?: { code: string } };
  toId?: string;
}

export interface PlanBody extends Chosen {
  size?: number;
  seed?: string;
}

const wording = {
  kind: { label: 'Which kind of audit' },
  'kind.theme': { label: 'Which theme' },
  toId: { label: 'Who audits', hint: 'Leave it empty for yourself' },
  size: { label: 'How many case files', hint: 'Leave it empty for the council’s usual number' },
  seed: {
    label: 'Seed',
    hint: 'Leave it empty: the service chooses one and keeps it. Give an earlier one to draw the same sample again',
  },
};

/** `mayName`: whoever may give it to another auditor. */
export function planForm(themes: Titled, mayName: boolean): WebForm<PlanBody> {
  return new WebForm<PlanBody>(z.strictObject({ kind: kindOf(themes), toId }), wording, asked(mayName));
}

export function sampleForm(themes: Titled, mayName: boolean): WebForm<PlanBody> {
  const size = z
    .int('Write a whole number')
    .min(1, 'Write a number from 1')
    .max(50, 'Write a number up to 50')
    .optional();
  const seed = z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, 'Write letters, digits and dashes')
    .optional();
  return new WebForm<PlanBody>(z.strictObject({ kind: kindOf(themes), toId, size, seed }), wording, asked(mayName));
}

const toId = z.string().optional();

/** Who may name nobody is not asked. */
function asked(mayName: boolean) {
  return mayName ? {} : { toId: undefined };
}

/** What the API is sent. */
export function planned({ kind: { kind, theme }, toId, ...others }: PlanBody): object {
  return { kind, ...(theme ? { theme: theme.code } : {}), ...(toId ? { auditorId: toId } : {}), ...others };
}

/** Whom a head of service may name: managers and auditors. */
export async function auditorChoices(visit: Visit): Promise<Choice[]> {
  const { people } = await visit.staff();
  const able = people.filter(({ active, roles }) => active && roles.some((role) => /MANAGER$|^AUDITOR$/.test(role)));
  return able.map(({ id, name }) => ({ value: id, text: name, body: id }));
}

export interface ResultBody {
  grades: Record<string, string>;
  overall: string;
  strengths: string;
  weaknesses: string;
  actions?: AskedAction[];
}

/** One question for each practice standard, in the council's words. */
export function resultForm(standards: Titled): WebForm<ResultBody> {
  const grade = z.enum(standardGrades, 'Choose a grade');
  const grades = z.strictObject(Object.fromEntries(standards.map(({ code }) => [code, grade])));
  const schema = z.strictObject({
    grades,
    overall: z.enum(overallGrades, 'Choose a grade'),
    strengths: askedWords(),
    weaknesses: askedWords(),
    actions: askedActions.schema,
  });
  const titles = standards.map(({ code, title }) => [`grades.${code}`, { label: title }] as const);
  return new WebForm<ResultBody>(schema, {
    ...Object.fromEntries(titles),
    grades: { label: 'Practice standards' },
    overall: { label: 'The case file as a whole' },
    strengths: { label: 'What is good', rows: 5 },
    weaknesses: { label: 'What is not good yet', rows: 5 },
    ...askedActions.wording,
  });
}
