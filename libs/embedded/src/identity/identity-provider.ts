import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { JWKS } from 'oidc-provider';
import { freePort } from '../processes/free-port';
import { type IdentityPerson } from './contract';
import { providerConfiguration } from './provider-settings';
import { signInRoutes } from './sign-in-routes';

export interface IdentityProviderOptions {
  people: readonly IdentityPerson[];
  /** A private JWK set; see `openSecrets`. */
  keysFile: string;
  /** Where people find the web pages: these are answered at `/signed-in` and, after signing out, at `/signed-out` below it. */
  pages?: string;
  /** Default: a free one. */
  port?: number;
}

export interface IdentityProvider {
  /** As OIDC_ISSUER wants it; its discovery document is below. */
  readonly issuer: string;
  close(): Promise<void>;
}

/** Starts the demo's OpenID provider on loopback, in this process. It asks for no password: never a production issuer. */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  // Loaded only where a provider is started: whoever imports this library for something else need not wait for it.
  const { Provider, interactionPolicy } = await import('oidc-provider');
  const port = options.port ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map(options.people.map((person) => [person.id, person]));
  const keys = readFileSync(options.keysFile, 'utf8');
  const loginOnly = interactionPolicy.base();
  loginOnly.remove('consent');

  const provider = new Provider(
    issuer,
    providerConfiguration({
      people,
      jwks: JSON.parse(keys) as JWKS,
      cookieKey: createHash('sha256').update(keys).digest('base64url'),
      pages: options.pages ?? 'http://127.0.0.1:3002',
      loginOnly,
    }),
  );
  const answerProtocol = provider.callback();
  const server = createServer((request, response) => {
    void signInRoutes(provider, people, request, response).then((answered) =>
      answered ? undefined : answerProtocol(request, response),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  return {
    issuer,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
