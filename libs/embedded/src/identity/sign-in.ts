import { DEMO_CLIENT } from './contract';

export interface SignedIn {
  accessToken: string;
  refreshToken?: string;
  idToken?: string;
}

/**
 * Signs a person in as a browser would: the whole code flow with PKCE over HTTP, sign-in form included.
 *
 * @param issuer of the embedded identity provider
 * @param personId one of its people
 */
export async function signIn(issuer: string, personId: string): Promise<SignedIn> {
  const client = await import('openid-client');
  const config = await client.discovery(new URL(issuer), DEMO_CLIENT.id, undefined, client.None(), {
    execute: [client.allowInsecureRequests], // loopback only
  });
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const start = client.buildAuthorizationUrl(config, {
    redirect_uri: DEMO_CLIENT.redirectUri,
    scope: 'openid profile roles offline_access',
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
  });
  const answer = await browse(start, personId, DEMO_CLIENT.redirectUri);
  const tokens = await client.authorizationCodeGrant(config, answer, { pkceCodeVerifier, expectedState });
  return { accessToken: tokens.access_token, refreshToken: tokens.refresh_token, idToken: tokens.id_token };
}

/** Follows redirects, picks the person on the form, and stops at the address that the client is to be answered on. */
export async function browse(start: URL, personId: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    const next = response.headers.get('location');
    if (next) {
      url = new URL(next, url);
      form = undefined;
      if (url.href.startsWith(redirectUri)) return url;
    } else if (response.ok && !form) {
      form = new URLSearchParams({ person: personId });
    } else {
      throw new Error(
        `The sign-in ended with status ${response.status}: is this person known to the identity provider?`,
      );
    }
  }
  throw new Error('The sign-in went round in circles');
}

function keep(cookies: Map<string, string>, setCookie: string): void {
  const pair = setCookie.split(';')[0] ?? '';
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  if (value) cookies.set(name, value);
  else cookies.delete(name);
}
