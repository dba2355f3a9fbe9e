import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { type Role } from '#libs/journey';

export const audience = 'childs-journey-test';

/** Somebody with a token. */
export interface Holder {
  id: string;
  roles: readonly Role[];
}

/** An issuer for tests: it describes itself, publishes its key, and gives anybody a token. */
export interface TestIssuer {
  readonly url: string;
  /** `lasts`: an hour unless given, and the same token again. */
  tokenFor(holder: Holder, lasts?: string): Promise<string>;
  close(): Promise<void>;
}

export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server = serve(key);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = ({ id, roles }: Holder, lasts: string): Promise<string> =>
    new SignJWT({ roles: [...roles] })
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(url)
      .setAudience(audience)
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(lasts)
      .sign(privateKey);
  const given = new Map<string, Promise<string>>();
  return {
    url,
    tokenFor: (holder, lasts) => {
      if (lasts !== undefined) return sign(holder, lasts);
      const key = [holder.id, ...holder.roles].join();
      const token = given.get(key) ?? sign(holder, '1 hour');
      given.set(key, token);
      return token;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function serve(key: JWK): Server {
  return createServer((request, response) => {
    const issuer = `http://${request.headers.host}`;
    const answer = request.url?.endsWith('/keys') ? { keys: [key] } : { issuer, jwks_uri: `${issuer}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
}
