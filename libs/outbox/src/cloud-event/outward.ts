import { leavingFacts, leavingStages } from './leaving/leaving';

type Code = string | number | boolean;

/** Codes, ids, dates and instants: no blank and no letter beyond ASCII, so that not even a full name in the wrong place gets out. */
const code = /^[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,199}$/;

/**
 * The codes of a fact that its subscribers may know. A new fact tells nothing but its type until somebody decides in `leaving/`. Left out on
 * purpose: who did it, whose child it is, hashes of texts, and what says something about a family (needs, factors, domestic abuse, who was
 * seen and what was said).
 */
export function outward(factType: string, payload: Readonly<Record<string, unknown>>): Record<string, Code> {
  const dot = factType.indexOf('.');
  const names = leavingFacts[factType] ?? leavingStages[factType.slice(0, dot)]?.[factType.slice(dot + 1)] ?? [];
  const entries = names.map((name) => [name, payload[name]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Code] => isCode(entry[1])));
}

function isCode(value: unknown): value is Code {
  if (typeof value === 'string') return code.test(value);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
