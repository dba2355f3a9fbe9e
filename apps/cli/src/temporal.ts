import { databaseUrl } from './database';
import { Mistake } from './failure';

/** TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, CODEC_KEYS …; those of the embedded service when DATABASE_URL is not set. */
export async function withOperator<T>(
  use: (operator: import('#libs/temporal').StageOperator) => Promise<T>,
): Promise<T> {
  const { env } = process;
  await databaseUrl(env); // refuses first when nothing is there to be looked at
  const { codecKeysSchema, StageOperator, temporalClient } = await import('#libs/temporal');
  const client = temporalClient({
    address: env.TEMPORAL_ADDRESS ?? needed(env, 'TEMPORAL_ADDRESS', '127.0.0.1:7233'),
    namespace: env.TEMPORAL_NAMESPACE ?? 'default',
    codecKeys: codecKeysSchema.parse(env.CODEC_KEYS ?? (await embeddedKeys(env))),
    tls: env.TEMPORAL_TLS === 'true',
    apiKey: env.TEMPORAL_API_KEY,
  });
  try {
    return await use(new StageOperator(client));
  } finally {
    await client.connection.close();
  }
}

/** The embedded service's usual value; with a database of one's own there is none. */
function needed(env: NodeJS.ProcessEnv, name: string, usual: string): string {
  if (!env.DATABASE_URL) return usual;
  throw new Mistake('CLI.SETTING_MISSING', `${name} is missing: with DATABASE_URL it must be named too`);
}

async function embeddedKeys(env: NodeJS.ProcessEnv): Promise<string> {
  needed(env, 'CODEC_KEYS', '');
  const { openHome, openSecrets } = await import('#libs/embedded');
  return openSecrets(openHome()).codecKeys;
}
