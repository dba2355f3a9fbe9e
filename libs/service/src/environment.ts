import { type z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment cannot be used. The message names each variable and what is wrong with it, never its value. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

/**
 * Reads a process's variables; one that is empty counts as absent.
 *
 * @param who the process in words, such as `The API`
 * @param names variables that are read: others of the environment are nobody's business
 * @throws BadConfiguration
 */
export function readEnvironment<T>(
  who: string,
  schema: z.ZodType<T>,
  names: readonly string[],
  environment: Environment,
): T {
  const given = names.filter((name) => environment[name] !== undefined && environment[name] !== '');
  const parsed = schema.safeParse(Object.fromEntries(given.map((name) => [name, environment[name]])));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name}: ${given.includes(name) || message.startsWith('is missing') ? message : 'is missing'}`;
  });
  throw new BadConfiguration(`${who} cannot start:\n${lines.join('\n')}`);
}
