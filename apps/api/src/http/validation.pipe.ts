import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { RuleBroken } from '#libs/journey';
import { type ProblemError } from './problem';
import { isReadLater } from './read-later';
import { unreadableTexts } from './unreadable-text';
import { type Issue, problemErrors } from './validation-errors';

/** Checks each argument against the schema that its decorator names, and answers with the schema's own output. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (!schema) return value;
    if (type === 'body') refuseUnreadable(value);
    if (isReadLater(schema)) return value;
    const result = await schema['~standard'].validate(value);
    if (!result.issues) return result.value;
    throw type === 'body'
      ? refusedBody(result.issues)
      : new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
          errors: result.issues.map((issue) => ({
            parameter: [data, ...(issue.path ?? []).map(String)].filter(Boolean).join('.'),
            detail: issue.message,
          })),
        });
  }
}

export function refusedBody(issues: readonly Issue[]): RuleBroken {
  return invalid(problemErrors(issues));
}

function refuseUnreadable(body: unknown): void {
  const errors = unreadableTexts(body);
  if (errors.length > 0) throw invalid(errors);
}

function invalid(errors: readonly ProblemError[]): RuleBroken {
  return new RuleBroken('REQUEST.INVALID', 'Something in the body is missing or cannot be accepted', { errors });
}
