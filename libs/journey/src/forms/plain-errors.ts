import { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** What is wanted instead of another sort of value. */
const wanted: Readonly<Record<string, string>> = {
  string: 'Write this as text',
  number: 'Write a number',
  int: 'Write a whole number',
  boolean: 'Answer yes or no',
  array: 'Send a list',
  object: 'Fill this part in',
  record: 'Fill this part in',
  date: 'Write a date',
};

const formats: Readonly<Record<string, string>> = {
  email: 'Write an e-mail address',
  url: 'Write a web address',
  uuid: 'Send an id (uuid)',
  guid: 'Send an id (uuid)',
  date: 'Write a date as YYYY-MM-DD',
  datetime: 'Write a date and time with its offset',
  time: 'Write a time as HH:mm',
};

/**
 * A plain sentence for whatever a schema finds wrong and says nothing of itself. It says what is wanted, never what was sent. A schema's own
 * message stands before it. Answers undefined for an issue that a later release of the library invents.
 */
function plainError(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Fill this in'
        : (wanted[issue.expected] ?? 'This is of another kind than asked for');
    case 'invalid_value':
      return issue.input === undefined ? 'Fill this in' : 'Choose one of the values in the list';
    case 'invalid_union':
      return issue.input === undefined ? 'Fill this in' : 'This fits none of the forms that are asked for';
    case 'invalid_format':
      return formats[issue.format] ?? 'Write this in the form that is asked for';
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum));
    case 'not_multiple_of':
      return `Write a multiple of ${issue.divisor}`;
    case 'unrecognized_keys':
      return 'There is a field here that is not known';
    case 'invalid_key':
      return 'A name is not written in the form that is asked for';
    case 'invalid_element':
      return 'Something in the list cannot be accepted';
    case 'custom':
      return 'This cannot be accepted';
    default:
      return undefined;
  }
}

function atLeast(origin: string, least: number): string {
  if (origin === 'string') return least === 1 ? 'Write something' : `Write at least ${least} characters`;
  if (origin === 'array' || origin === 'set') return least === 1 ? 'Choose at least one' : `Choose at least ${least}`;
  return `Write ${least} or more`;
}

function atMost(origin: string, most: number): string {
  if (origin === 'string') return `Write at most ${most} characters`;
  if (origin === 'array' || origin === 'set') return `Choose at most ${most}`;
  return `Write ${most} or less`;
}

/** Every schema of the process speaks so from now on. */
z.config({ customError: plainError });
