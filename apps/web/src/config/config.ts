import { z } from 'zod';
import { type Environment, metricsConfig, readEnvironment, secureAddress } from '#libs/service';
import { tracingConfig } from '#libs/tracing';

/** Everything that the web pages read from their environment. The names are those of the environment variables. */
export const configSchema = z.object({
  /** Where the API answers. */
  API_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
  /** PostgreSQL for the sessions: the schema `web`, nothing else. */
  SESSION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  SESSION_DATABASE_ROLE: z.enum(['journey_web']).default('journey_web'),
  /** Signs the cookie and seals what a session keeps. */
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** Minutes without any request after which a session ends. */
  SESSION_IDLE_MINUTES: z.coerce.number('must be a number').int().min(5).max(1_440).default(480),
  /** Hours after which a session ends in any case. */
  SESSION_HOURS: z.coerce.number('must be a number').int().min(1).max(24).default(12),
  /** Times that sign-in may be begun or ended from one address in a minute, at each process; 0: as often as anybody likes. */
  SIGN_INS_PER_MINUTE: z.coerce.number('must be a number').int().min(0).max(100_000).default(600),
  OIDC_ISSUER: secureAddress,
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** Values of `acr`, with commas between: how strong a sign-in must have been. Left out: the issuer sees to it. */
  OIDC_ACR: z.string().min(1).optional(),
  /** What is asked of the issuer. Entra ID wants the API's own scope in it. */
  OIDC_SCOPE: z.string().min(1).default('openid profile roles offline_access'),
  /** Where people find these pages; the issuer answers at `/signed-in` below it. */
  PUBLIC_URL: secureAddress.default('http://127.0.0.1:3002'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3002),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...metricsConfig,
  ...tracingConfig,
});

export type WebConfig = z.infer<typeof configSchema>;

/** Throws BadConfiguration, which names each variable and what is wrong with it. */
export function readConfig(environment: Environment): WebConfig {
  return readEnvironment('The web pages', configSchema, Object.keys(configSchema.shape), environment);
}
