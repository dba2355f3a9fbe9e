import { z } from 'zod';
import { type ProblemError } from '../shared/api/api.types';
import { type ErrorLine } from '../shared/visit/page';
import { type Posted } from '../shared/visit/posted';
import { listChanged } from './change-list';
import { errorLines, issuesByField, problemsByField } from './errors';
import { type Choices, type Field, type FieldErrors, type PickerSource } from './field.types';
import { type FieldView, fieldViews } from './field-view';
import { fieldsOf } from './fields-of';
import { filledFrom } from './fill';
import { joinedWords } from './join';
import { bodyOf } from './read-body';
import { type Wording } from './wording';

/** What reading a posted form gave: a body that the schema takes, or what is wrong with which field. */
export type Read<T> = { right: true; body: T } | { right: false; errors: FieldErrors };

/** A form that is made of the zod schema of the body that it sends. */
export class WebForm<T extends object = Record<string, unknown>> {
  readonly fields: readonly Field[];

  /**
   * @param schema an object; its rules across fields hold as well
   * @param wording the page's own labels and hints
   * @param known what the page knows already and does not ask: it goes into the body as it is
   */
  constructor(
    private readonly schema: z.ZodType<T>,
    wording: Wording = {},
    private readonly known: Readonly<Record<string, unknown>> = {},
  ) {
    if (!(schema instanceof z.ZodObject)) throw new Error('A form is made of the schema of an object');
    this.fields = fieldsOf(schema.shape as z.ZodRawShape, wording).filter(({ key }) => !(key in known));
  }

  /** For the template: `{{ fields(form.fields) }}`, or one by one by `named`. */
  views(posted: Posted, choices: Choices = {}, errors: FieldErrors = {}): FieldView[] {
    return fieldViews(this.fields, { posted, choices, errors });
  }

  read(posted: Posted): Read<T> {
    const body = { ...bodyOf(this.fields, posted), ...this.known };
    const parsed = this.schema.safeParse(body);
    // What was typed is sent, not what the schema made of it: the API reads it by the same schema.
    if (parsed.success) return { right: true, body: body as T };
    return { right: false, errors: issuesByField(this.fields, parsed.error.issues, posted) };
  }

  /** What the API found wrong, by field. */
  problems(errors: readonly ProblemError[], posted: Posted): FieldErrors {
    return problemsByField(this.fields, errors, posted);
  }

  lines(errors: FieldErrors, posted: Posted): ErrorLine[] {
    return errorLines(errors, this.fields, posted);
  }

  /** What the form looks like when this body stands in it. */
  filled(body: unknown): Posted {
    return filledFrom(this.fields, body);
  }

  /** After "Add another" or "Remove"; undefined when the button was another one. */
  changed(posted: Posted, button: string): Posted | undefined {
    return listChanged(posted, button);
  }

  /** The person's own answers, with the words of another version below theirs. Nothing that was written is left out. */
  joined(mine: Posted, other: Posted): Posted {
    return joinedWords(this.views({ ...other, ...mine }), mine, other);
  }

  /** Which choices the page must bring. */
  sources(): ReadonlySet<PickerSource> {
    return new Set(sourcesIn(this.fields));
  }
}

function sourcesIn(fields: readonly Field[]): PickerSource[] {
  return fields.flatMap((field) => {
    if (field.kind === 'picker') return [field.from];
    if (field.kind === 'group') return sourcesIn(field.fields);
    if (field.kind === 'list') return sourcesIn([field.at(0)]);
    return field.kind === 'either' ? field.options.flatMap((option) => sourcesIn(option.fields)) : [];
  });
}
