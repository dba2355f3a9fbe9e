import { z } from 'zod';
import { type Environment, metricsConfig, readEnvironment } from '#libs/service';
import { tracingConfig } from '#libs/tracing';
import { codecKeysSchema } from '#libs/keys';
import { notifyHasItsKey, relayConfig } from '../relay/relay.config';

/** Everything that the worker reads from its environment. The names are those of the environment variables. */
const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** The database role that everybody's acts are recorded under. */
  DATABASE_ROLE: z.enum(['journey_worker']).default('journey_worker'),
  /** `false` behind a pool of connections that does not know named statements. */
  DATABASE_KEEP_STATEMENTS: z.enum(['true', 'false']).default('true'),
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
  /** Seconds from one look for stages without a workflow to the next. */
  STAGE_SWEEP_SECONDS: z.coerce.number('must be a number of seconds').int().min(1).default(300),
  /** How many stages are kept in memory between their tasks, some 0.1 MB each; the others are read again from their history. */
  CACHED_WORKFLOWS: z.coerce.number('must be a number of stages').int().min(1).default(2_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...metricsConfig,
  ...tracingConfig,
  /** Port of the SDK's own metrics: task latencies, slots, pollers. */
  TEMPORAL_METRICS_PORT: z.coerce.number('must be a port number').int().min(1).max(65_535).optional(),
  ...relayConfig,
});

export const configSchema = variables.superRefine(notifyHasItsKey);

export type WorkerConfig = z.output<typeof configSchema>;

/** Throws BadConfiguration, which names each variable and what is wrong with it. */
export function readConfig(environment: Environment): WorkerConfig {
  return readEnvironment('The worker', configSchema, Object.keys(variables.shape), environment);
}
