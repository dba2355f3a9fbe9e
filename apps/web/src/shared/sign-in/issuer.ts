import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { type SigningIn } from '../session/session.types';
import { type Tokens } from './tokens.types';
import { WeakSignIn } from './weak-sign-in';

export interface Arrived {
  subject: string;
  name: string;
  /** When the issuer made sure who it is, if it says so; milliseconds since the epoch. */
  authenticatedAt?: number;
  /** How strong the sign-in was and by what, in the issuer's own words, if it says so. */
  acr?: string;
  amr?: readonly string[];
  tokens: Tokens;
}

/** The OpenID provider: code flow with PKCE, silent renewal, sign-out. All of the protocol is openid-client's. */
@Injectable()
export class Issuer {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(@Inject(CONFIG) private readonly config: WebConfig) {}

  /**
   * Where to send the browser, and what to remember until it comes back.
   *
   * @param again the person is to show once more that it is they, although they are signed in at the issuer
   */
  async begin(again: boolean): Promise<{ url: string; signingIn: SigningIn }> {
    const issuer = await this.discovered();
    const signingIn = {
      verifier: oidc.randomPKCECodeVerifier(),
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      again,
    };
    const url = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: this.address('/signed-in'),
      scope: this.config.OIDC_SCOPE,
      code_challenge: await oidc.calculatePKCECodeChallenge(signingIn.verifier),
      code_challenge_method: 'S256',
      state: signingIn.state,
      nonce: signingIn.nonce,
      ...(again ? { prompt: 'login' } : {}),
      ...(this.config.OIDC_ACR ? { acr_values: this.config.OIDC_ACR.replaceAll(',', ' ') } : {}),
    });
    return { url: url.href, signingIn };
  }

  /**
   * Throws WeakSignIn where the council asks for a strength that the issuer does not confirm.
   *
   * @param query of the address that the issuer sent the browser back to
   */
  async finish(query: URLSearchParams, { verifier, state, nonce }: SigningIn): Promise<Arrived> {
    const answer = new URL(this.address('/signed-in'));
    answer.search = query.toString();
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const granted = await oidc.authorizationCodeGrant(await this.discovered(), answer, checks);
    const claims = granted.claims();
    if (!claims) throw new Error('The issuer sent no ID token');
    const name = typeof claims['name'] === 'string' ? claims['name'] : '';
    const authenticatedAt = claims.auth_time === undefined ? undefined : claims.auth_time * 1_000;
    const strength = strengthOf(claims);
    const asked = this.config.OIDC_ACR?.split(',');
    if (asked && !asked.includes(strength.acr ?? '')) throw new WeakSignIn();
    return { subject: claims.sub, name, authenticatedAt, ...strength, tokens: tokensOf(granted) };
  }

  /** New tokens for old ones. Throws when the issuer no longer knows this sign-in. */
  async renew(tokens: Tokens): Promise<Tokens> {
    if (!tokens.refresh) throw new Error('There is no refresh token');
    const granted = await oidc.refreshTokenGrant(await this.discovered(), tokens.refresh);
    return { ...tokens, ...tokensOf(granted) };
  }

  /** Where signing out ends at the issuer as well; undefined when it has no such page. */
  async farewell(idToken: string | undefined): Promise<string | undefined> {
    const issuer = await this.discovered();
    if (!issuer.serverMetadata().end_session_endpoint) return undefined;
    return oidc.buildEndSessionUrl(issuer, {
      post_logout_redirect_uri: this.address('/signed-out'),
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).href;
  }

  private address(path: string): string {
    return this.config.PUBLIC_URL.replace(/\/$/, '') + path;
  }

  private discovered(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = this.config;
    const onLoopback = issuer.startsWith('http:');
    this.found ??= oidc
      .discovery(new URL(issuer), id, secret, undefined, { execute: onLoopback ? [oidc.allowInsecureRequests] : [] })
      .catch((error: unknown) => {
        this.found = undefined; // the issuer may be back the next time
        throw error;
      });
    return this.found;
  }
}

function strengthOf({ acr, amr }: oidc.IDToken): Pick<Arrived, 'acr' | 'amr'> {
  return {
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(Array.isArray(amr) ? { amr: amr.filter((one) => typeof one === 'string') } : {}),
  };
}

function tokensOf(granted: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens {
  const { access_token: access, refresh_token: refresh, id_token: id } = granted;
  const seconds = granted.expiresIn() ?? 300;
  return { access, until: Date.now() + seconds * 1_000, ...(refresh ? { refresh } : {}), ...(id ? { id } : {}) };
}
