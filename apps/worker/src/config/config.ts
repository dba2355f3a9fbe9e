import { z } from 'zod';
import { codecKeysSchema } from '#libs/temporal';
import { notifyHasItsKey, relayConfig } from '../relay/relay.config';

/** Everything that the worker reads from its environment. The names are those of the environment variables. */
const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** The database role that everybody's acts are recorded under. */
  DATABASE_ROLE: z.enum(['journey_worker']).default('journey_worker'),
  /** host:port of the Temporal frontend. */
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'must be host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** `true` for a Temporal behind TLS. */
  TEMPORAL_TLS: z.enum(['true', 'false']).default('false'),
  /** For a Temporal that wants one; it goes over TLS only. */
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  /** Payload codec keys, `id:base64` joined by commas. The first one encrypts. */
  CODEC_KEYS: codecKeysSchema,
  /** Ed25519 key that signs checkpoints of the ledger: path of a PKCS#8 PEM file, or base64. */
  LEDGER_SIGNING_KEY: z.string().min(1),
  /** File outside the database that keeps the signed checkpoints. */
  LEDGER_ANCHOR_FILE: z.string().min(1),
  /** Seconds from one checkpoint of the ledger to the next. */
  LEDGER_CHECKPOINT_SECONDS: z.coerce.number('must be a number of seconds').int().min(1).default(60),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...relayConfig,
});

export const configSchema = variables.superRefine(notifyHasItsKey);

export type WorkerConfig = z.output<typeof configSchema>;

/** The environment cannot be used. The message names each variable and what is wrong with it, never its value. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): WorkerConfig {
  const given = Object.keys(variables.shape).filter(
    (name) => environment[name] !== undefined && environment[name] !== '',
  );
  const parsed = configSchema.safeParse(Object.fromEntries(given.map((name) => [name, environment[name]])));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name}: ${given.includes(name) || message.startsWith('is missing') ? message : 'is missing'}`;
  });
  throw new BadConfiguration(`The worker cannot start:\n${lines.join('\n')}`);
}
