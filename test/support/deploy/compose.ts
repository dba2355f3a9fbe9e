import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..', '..');

export const fileAt = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the tests look at of a service. */
export interface ComposeService {
  image: string;
  command?: string[];
  restart?: string;
  stop_grace_period?: string;
  read_only?: boolean;
  deploy?: { replicas?: number };
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
}

export const composeText = fileAt('docker-compose.yml');
export const compose = parse(composeText, { merge: true }) as { services: Record<string, ComposeService> };

export const environmentOf = (service: string): Record<string, string> => compose.services[service]?.environment ?? {};

/** `${NAME}`, `${NAME:-otherwise}`, `${NAME:?sentence}` of Compose. */
const variable = /\$\{(\w+)(?::([-?])([^}]*))?\}/g;

export interface Asked {
  name: string;
  /** What it is when nobody sets it; undefined when Compose then refuses to start. */
  otherwise?: string;
  /** What Compose says then. */
  sentence?: string;
}

/** Every variable that Compose asks of .env, once for each place. */
export function asked(text = composeText): Asked[] {
  return [...text.matchAll(variable)].map(([, name = '', kind, rest = '']) =>
    kind === '?' ? { name, sentence: rest } : { name, otherwise: kind === '-' ? rest : '' },
  );
}

/** As Compose does it. */
export function interpolated(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(variable, (_, name: string, kind: string | undefined, rest: string | undefined) => {
    const value = values[name] ?? '';
    return value === '' && kind === '-' ? (rest ?? '') : value;
  });
}
