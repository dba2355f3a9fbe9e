import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { ResponseBodyError } from 'openid-client';
import { type Pool } from 'pg';
import { POOL } from '../../tokens';
import { Seal } from '../session/seal';
import { Issuer } from './issuer';
import { SignInAgain } from './sign-in-again';
import { type Tokens } from './tokens.types';

/** Milliseconds before its end at which an access token is renewed. */
const early = 60_000;

/** The access token of a session, renewed in silence. Requests at the same moment share one renewal. */
@Injectable()
export class KeepingTokens {
  private readonly renewals = new Map<string, Promise<Tokens>>();

  constructor(
    private readonly issuer: Issuer,
    private readonly seal: Seal,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  async accessToken(request: Request): Promise<string> {
    const { signedIn } = request.session;
    if (!signedIn) throw new SignInAgain();
    const held = await this.tokensIn(signedIn.tokens);
    if (held.until - early > Date.now()) return held.access;
    const renewed = await this.renewedOnce(request.sessionID, held);
    const tokens = await this.seal.close(renewed);
    await this.keep(request.sessionID, tokens);
    request.session.signedIn = { ...signedIn, tokens };
    return renewed.access;
  }

  /** At once, and nothing but them: a request that does not save its session has used the old ones up as well. */
  private async keep(sessionId: string, tokens: string): Promise<void> {
    const path = '{signedIn,tokens}';
    const update = 'UPDATE web.session SET sess = jsonb_set(sess, $2, to_jsonb($3::text), false) WHERE sid = $1';
    await this.pool.query(update, [sessionId, path, tokens]);
  }

  async tokensIn(sealed: string): Promise<Tokens> {
    try {
      return (await this.seal.open(sealed)) as Tokens;
    } catch {
      throw new SignInAgain(); // the secret was changed since
    }
  }

  private renewedOnce(sessionId: string, held: Tokens): Promise<Tokens> {
    const under = this.renewals.get(sessionId);
    if (under) return under;
    const renewal = this.issuer.renew(held).catch((error: unknown) => {
      if (error instanceof ResponseBodyError || !held.refresh) throw new SignInAgain();
      if (held.until > Date.now()) return held; // the issuer is away, and the token still holds
      throw error;
    });
    this.renewals.set(sessionId, renewal);
    // Kept a while longer: a request that read the session before it was saved would renew with a token that is used up.
    const forget = () => setTimeout(() => this.renewals.delete(sessionId), early / 2).unref();
    renewal.then(forget, () => this.renewals.delete(sessionId));
    return renewal;
  }
}
