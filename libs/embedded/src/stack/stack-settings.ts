import { freePort, portIsFree } from '../processes/free-port';
import { AUDIENCE, WEB_CLIENT } from '../identity/contract';
import { openHome, type Home } from '../home';
import { openSecrets, type Secrets } from '../secrets';

/** The parts of the service, in the order in which they start. */
export const partNames = ['postgres', 'temporal', 'identity', 'worker', 'api', 'web'] as const;
export type PartName = (typeof partNames)[number];

/** Variables that put a real part in the place of an embedded one. */
export const replacedBy = {
  postgres: 'DATABASE_URL',
  temporal: 'TEMPORAL_ADDRESS',
  identity: 'OIDC_ISSUER',
} as const satisfies Partial<Record<PartName, string>>;

/** Loopback ports. Left out: a free one. */
export interface StackPorts {
  postgres?: number;
  temporal?: number;
  temporalUi?: number;
  identity?: number;
  api?: number;
  web?: number;
}

export interface StackSettings {
  home: Home;
  secrets: Secrets;
  ports: StackPorts;
  parts: readonly PartName[];
  /** Temporal Server proper, kept in the record's PostgreSQL, instead of the development server. Default: DURABLE=1 says so. */
  durable: boolean;
  /** What the whole service inherits: names of environment variables and their values. */
  env: NodeJS.ProcessEnv;
}

export function stackSettings(options: Partial<Omit<StackSettings, 'secrets'>>): StackSettings {
  const home = options.home ?? openHome();
  const env = options.env ?? process.env;
  return {
    home,
    secrets: openSecrets(home),
    ports: options.ports ?? {},
    parts: options.parts ?? partNames,
    durable: options.durable ?? env.DURABLE === '1',
    env,
  };
}

/** Where the other parts are. */
export interface Addresses {
  databaseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  issuer: string;
  /** Where people find the pages; absent when these are not among the parts. */
  pages?: string;
}

/** The configuration of the API and the worker: given variables win, the home's secrets fill in. */
export function configurationOf({ env, home, secrets }: StackSettings, addresses: Addresses): NodeJS.ProcessEnv {
  return {
    CODEC_KEYS: secrets.codecKeys,
    TEXT_KEYS: secrets.textKeys,
    HOUSEHOLD_KEY: secrets.householdKey,
    LEDGER_SIGNING_KEY: secrets.ledgerSigningKeyFile,
    LEDGER_ANCHOR_FILE: home.anchors,
    MAIL_TRANSPORT: `file:${home.mail}`,
    OIDC_AUDIENCE: AUDIENCE,
    API_DOCS: 'true',
    ...env,
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: addresses.temporalNamespace,
    OIDC_ISSUER: addresses.issuer,
  };
}

/** The configuration of the pages. What belongs to the record is not theirs: no database but the sessions', no keys. */
export function pagesConfiguration(
  { env, secrets, ports }: StackSettings,
  { databaseUrl, issuer, pages }: Addresses,
): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _database,
    CODEC_KEYS: _codec,
    TEXT_KEYS: _texts,
    HOUSEHOLD_KEY: _household,
    LEDGER_SIGNING_KEY: _ledger,
    ...rest
  } = env;
  return {
    SESSION_SECRET: secrets.sessionSecret,
    SESSION_DATABASE_URL: databaseUrl,
    OIDC_CLIENT_ID: WEB_CLIENT.id,
    OIDC_CLIENT_SECRET: WEB_CLIENT.secret,
    API_URL: `http://127.0.0.1:${ports.api}`,
    ...rest,
    OIDC_ISSUER: issuer,
    PUBLIC_URL: pages,
  };
}

/**
 * Ports for somebody at the terminal: the one that a variable names, else the well-known one, else a free one when that is taken.
 *
 * @throws when a variable holds no port number
 */
export async function preferredPorts(env: NodeJS.ProcessEnv): Promise<Required<StackPorts>> {
  return {
    postgres: await preferred(env, 'POSTGRES_PORT', 54_320),
    temporal: await preferred(env, 'TEMPORAL_PORT', 7233),
    temporalUi: await preferred(env, 'TEMPORAL_UI_PORT', 8233),
    identity: await preferred(env, 'SIGN_IN_PORT', 3001),
    api: await preferred(env, 'PORT', 3000),
    web: await preferred(env, 'WEB_PORT', 3002),
  };
}

async function preferred(env: NodeJS.ProcessEnv, variable: string, usual: number): Promise<number> {
  const given = env[variable];
  if (!given) return (await portIsFree(usual)) ? usual : freePort();
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new Error(`${variable}: must be a port number`);
}
