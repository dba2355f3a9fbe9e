/** One thing to choose: its form value, its words, and what goes into the body. */
export interface Choice {
  value: string;
  text: string;
  hint?: string;
  body: unknown;
}

/** What ids in a form stand for; the page brings the choices (`Choices`). */
export type PickerSource = 'staff' | 'teams' | 'journeys' | 'deadlines' | 'rules' | 'needs' | 'actions' | 'shownText';

export type Choices = Readonly<Partial<Record<PickerSource, readonly Choice[]>>>;

interface Common {
  /** Last part of its place in the body. */
  key: string;
  /** Its whole place, dotted: name of the input. `text.rationale`, `children.0.sex`. */
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
}

type Shape =
  | { kind: 'line'; longest?: number; input: 'text' | 'email' | 'number' }
  | { kind: 'words'; longest: number; rows?: number }
  | { kind: 'one'; choices: readonly Choice[] }
  | { kind: 'many'; choices: readonly Choice[] }
  | { kind: 'yesNo' }
  | { kind: 'date' }
  /** Date and time of day in London. */
  | { kind: 'moment' }
  /** `extra`: what may be chosen beside the ids, such as a role. */
  | { kind: 'picker'; from: PickerSource; many: boolean; extra: readonly Choice[] }
  /** Says the same in every body. */
  | { kind: 'fixed'; body: unknown }
  | { kind: 'group'; fields: readonly Field[] }
  | { kind: 'list'; least: number; most: number; at: (index: number) => Field }
  /** One of several shapes; `by` is the key that tells them apart. */
  | { kind: 'either'; by: string; options: readonly Option[] };

/** A shape among several, with the inputs that it shows. */
export interface Option {
  choice: Choice;
  fields: readonly Field[];
}

/** One question of a form, as the zod schema of its body says it. */
export type Field = Common & Shape;

export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

/** What is wrong, by the name of the field. */
export type FieldErrors = Readonly<Record<string, string>>;
