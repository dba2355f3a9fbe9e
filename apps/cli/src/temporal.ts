import { Mistake } from './failure';

type Operator = import('#libs/temporal').StageOperator;

/** For one command: TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, CODEC_KEYS … as the worker reads them; the embedded service's without DATABASE_URL. */
export async function withOperator<T>(use: (operator: Operator) => Promise<T>): Promise<T> {
  const { env } = process;
  const { codecKeysSchema, StageOperator, temporalClient } = await import('#libs/temporal');
  const { address, keys } = env.DATABASE_URL ? named(env) : await embedded(env);
  const codecKeys = codecKeysSchema.safeParse(keys);
  if (!codecKeys.success)
    throw new Mistake('CLI.SETTING_INVALID', 'CODEC_KEYS must be id:base64 of 32 bytes, joined by commas');
  const client = temporalClient({
    address,
    namespace: env.TEMPORAL_NAMESPACE ?? 'default',
    codecKeys: codecKeys.data,
    tls: env.TEMPORAL_TLS === 'true',
    apiKey: env.TEMPORAL_API_KEY,
  });
  try {
    return await use(new StageOperator(client));
  } finally {
    await client.connection.close();
  }
}

interface Where {
  address: string;
  keys: string;
}

function named({ TEMPORAL_ADDRESS, CODEC_KEYS }: NodeJS.ProcessEnv): Where {
  if (TEMPORAL_ADDRESS && CODEC_KEYS) return { address: TEMPORAL_ADDRESS, keys: CODEC_KEYS };
  const missing = TEMPORAL_ADDRESS ? 'CODEC_KEYS' : 'TEMPORAL_ADDRESS';
  throw new Mistake('CLI.SETTING_MISSING', `${missing} is missing: with DATABASE_URL it must be named too`);
}

/** The port is the usual one; where another program has that, `script/server` prints its own, for TEMPORAL_ADDRESS. */
async function embedded({ TEMPORAL_ADDRESS, CODEC_KEYS }: NodeJS.ProcessEnv): Promise<Where> {
  const { openHome, openSecrets } = await import('#libs/embedded');
  return { address: TEMPORAL_ADDRESS ?? '127.0.0.1:7233', keys: CODEC_KEYS ?? openSecrets(openHome()).codecKeys };
}
