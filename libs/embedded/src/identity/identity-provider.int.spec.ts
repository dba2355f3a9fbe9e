import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { demoPeople, demoPeopleList } from '../demo-people';
import { identityKeys } from '../secrets';
import { startIdentityProvider, type IdentityProvider } from './identity-provider';
import { browse, signIn } from './sign-in';

describe('the embedded identity provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const keysFile = join(folder, 'keys.json');
  let provider: IdentityProvider;

  beforeAll(async () => {
    writeFileSync(keysFile, identityKeys());
    provider = await startIdentityProvider({
      people: demoPeopleList,
      keysFile,
      pages: 'http://127.0.0.1:3000',
    });
  });
  afterAll(async () => {
    await provider.close();
    rmSync(folder, { recursive: true });
  });

  it('gives an access token that verifies against its published keys', async () => {
    const { accessToken } = await signIn(provider.issuer, demoPeople.northManager.id);
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(accessToken, keys, {
      issuer: provider.issuer,
      audience: 'childs-journey-api',
    });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: demoPeople.northManager.id, roles: ['TEAM_MANAGER'] });
  });

  it('says the name in the ID token only', async () => {
    const { accessToken, idToken } = await signIn(provider.issuer, demoPeople.police.id);
    expect(JSON.stringify(decodeJwt(accessToken))).not.toContain('Thorne');
    expect(decodeJwt(idToken ?? '')).toMatchObject({ name: 'Thorne Beaconsby', roles: ['PARTNER_CONTRIBUTOR'] });
  });

  it('renews an access token by a refresh token', async () => {
    const client = await import('openid-client');
    const { refreshToken } = await signIn(provider.issuer, demoPeople.socialWorker.id);
    const config = await client.discovery(new URL(provider.issuer), 'childs-journey-demo', undefined, client.None(), {
      execute: [client.allowInsecureRequests],
    });
    const renewed = await client.refreshTokenGrant(config, refreshToken ?? '');
    expect(decodeJwt(renewed.access_token)).toMatchObject({
      sub: demoPeople.socialWorker.id,
      aud: 'childs-journey-api',
    });
  });

  it('signs the web pages in with their secret and PKCE', async () => {
    const code = await codeFor('childs-journey-web', 'http://127.0.0.1:3000/signed-in', s256OfVerifier);
    const response = await redeem(
      'childs-journey-web',
      'http://127.0.0.1:3000/signed-in',
      code,
      verifier,
      'demo-sign-in-only',
    );
    expect(response.status).toBe(200);
  });

  it('refuses the code to whoever has another PKCE verifier', async () => {
    const code = await codeFor('childs-journey-demo', 'http://127.0.0.1/signed-in', s256OfVerifier);
    const response = await redeem('childs-journey-demo', 'http://127.0.0.1/signed-in', code, 'b'.repeat(43));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('refuses a sign-in without PKCE', async () => {
    const answer = await fetch(authorize('childs-journey-demo', 'http://127.0.0.1/signed-in'), { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });

  it('answers only on redirect addresses that it was told', async () => {
    const answer = await fetch(authorize('childs-journey-web', 'http://127.0.0.1:3000/elsewhere', s256OfVerifier), {
      redirect: 'manual',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Sign-in stopped');
  });

  it('refuses somebody who is not on its list', async () => {
    await expect(signIn(provider.issuer, 'd0000000-0000-4000-8000-999999999999')).rejects.toThrow('status 400');
  });

  // RFC 7636 appendix B: a verifier and its challenge.
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const s256OfVerifier = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  function authorize(clientId: string, redirectUri: string, challenge?: string): URL {
    const url = new URL(`${provider.issuer}/auth`);
    const query = { client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid' };
    const pkce = { code_challenge: challenge ?? '', code_challenge_method: 'S256' };
    url.search = new URLSearchParams(challenge ? { ...query, ...pkce } : query).toString();
    return url;
  }

  async function codeFor(clientId: string, redirectUri: string, challenge: string): Promise<string> {
    const answer = await browse(authorize(clientId, redirectUri, challenge), demoPeople.hubWorker.id, redirectUri);
    return answer.searchParams.get('code') ?? '';
  }

  function redeem(
    clientId: string,
    redirectUri: string,
    code: string,
    codeVerifier: string,
    secret?: string,
  ): Promise<Response> {
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier };
    const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
    return fetch(`${provider.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams(secret ? form : { ...form, client_id: clientId }),
      headers: secret ? { authorization: basic } : {},
    });
  }
});
