import { z } from 'zod';
import { type Environment, metricsConfig, readEnvironment, secureAddress } from '#libs/service';
import { tracingConfig } from '#libs/tracing';
import { codecKeysSchema } from '#libs/keys';
import { webhookHostsSchema } from '#libs/outbox';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64');

/** Everything that the API reads from its environment. The names are those of the environment variables. */
export const configSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  /** The database role that requests run under: row-level security holds for it. */
  DATABASE_ROLE: z.enum(['journey_api']).default('journey_api'),
  /** `false` behind a pool of connections that does not know named statements. */
  DATABASE_KEEP_STATEMENTS: z.enum(['true', 'false']).default('true'),
  /** host:port of the Temporal frontend. */
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'must be host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** `true` for a Temporal behind TLS. */
  TEMPORAL_TLS: z.enum(['true', 'false']).default('false'),
  /** For a Temporal that wants one; it goes over TLS only. */
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  /** Whoever can answer in its place says who somebody is. */
  OIDC_ISSUER: secureAddress,
  OIDC_AUDIENCE: z.string().min(1),
  /** Values of `acr`, with commas between: how strong a sign-in must have been. Left out: the issuer sees to it. */
  OIDC_ACR: z.string().min(1).optional(),
  /** How the issuer calls its claims; a path such as `realm_access.roles` will do. */
  OIDC_SUBJECT_CLAIM: z.string().min(1).default('sub'),
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  /** Without one of these the staff list says it. */
  OIDC_TEAM_CLAIM: z.string().min(1).optional(),
  OIDC_ORGANISATION_CLAIM: z.string().min(1).optional(),
  /** Payload codec keys, `id:base64` joined by commas. The first one encrypts. */
  CODEC_KEYS: codecKeysSchema,
  /** Master keys of the texts, as CODEC_KEYS: the first wraps the data keys of new texts. */
  TEXT_KEYS: codecKeysSchema,
  /** HMAC key (base64) that turns an address into a household key. */
  HOUSEHOLD_KEY: base64,
  /** Whether `/docs` and `/openapi.json` answer: to whoever reaches the API, signed in or not. */
  API_DOCS: z.enum(['true', 'false']).default('false'),
  /** Searches for a child that one person may send in a minute, at each process; 0: as many as they like. */
  SEARCHES_PER_MINUTE: z.coerce.number('must be a number').int().min(0).max(100_000).default(120),
  /** Hosts that a subscription may name, with commas between. Left out: any. */
  WEBHOOK_HOSTS: webhookHostsSchema.optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...metricsConfig,
  ...tracingConfig,
  /** Names the build in `/info`: a commit or an image tag. */
  BUILD: z.string().default('development'),
});

export type ApiConfig = z.infer<typeof configSchema>;

/** Throws BadConfiguration, which names each variable and what is wrong with it. */
export function readConfig(environment: Environment): ApiConfig {
  return readEnvironment('The API', configSchema, Object.keys(configSchema.shape), environment);
}
