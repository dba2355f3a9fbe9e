import { demoPeopleList } from '../demo-people';
import { startIdentityProvider } from './identity-provider';

/** The identity provider as a process of its own: IDENTITY_KEYS_FILE, PORT, IDENTITY_PAGES (where people find the web pages). */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const keysFile = env.IDENTITY_KEYS_FILE;
  if (!keysFile) {
    console.error('IDENTITY_KEYS_FILE is missing: the path of a private JWK set');
    process.exit(78);
  }
  const provider = await startIdentityProvider({
    people: demoPeopleList,
    keysFile,
    port: env.PORT ? Number(env.PORT) : undefined,
    pages: env.IDENTITY_PAGES,
  });
  console.log(`Demo sign-in at ${provider.issuer}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void provider.close());
}

void main(process.env);
