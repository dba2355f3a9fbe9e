import { Inject, Injectable } from '@nestjs/common';
import { londonDate } from '#libs/timescales';
import { audit } from '../audit/audit';
import { type Requester, resolveActor } from '../person/actor';
import { BriefMemory } from '../person/brief-memory';
import { AccessRefused } from '../refusal';
import { bearerToken } from '../token/bearer';
import { type Claims } from '../token/claims';
import { tokenVerifier, type VerifyToken } from '../token/token';
import { ACCESS_OPTIONS, type AccessOptions } from './access-options';
import { pageOf, requestIdOf, type SignedRequest } from './signed-request';

const aMoment = 3_000;

/** Tells who sent a request. */
@Injectable()
export class Doorkeeper {
  readonly #verify: VerifyToken;
  readonly #remembered: BriefMemory<Requester>;

  constructor(@Inject(ACCESS_OPTIONS) private readonly options: AccessOptions) {
    this.#verify = tokenVerifier(options);
    this.#remembered = new BriefMemory(options.rememberFor ?? aMoment);
  }

  /** Throws TOKEN.*, ISSUER.AWAY, ACCESS.UNKNOWN_PERSON. A known token of an unknown person goes to the access log. */
  async whoSent(request: SignedRequest): Promise<Requester> {
    const claims = await this.#verify(bearerToken(request.headers.authorization));
    const today = this.options.today?.() ?? londonDate(new Date().toISOString());
    try {
      return await this.#recall(claims, today);
    } catch (refusal) {
      if (refusal instanceof AccessRefused) await this.#noteStranger(claims, request);
      throw refusal;
    }
  }

  /** What this person may see has just changed, or everybody's: the next request asks again. Other processes hear of it within moments. */
  forget(actorId?: string): void {
    this.#remembered.forget(actorId === undefined ? '' : `${actorId} `);
  }

  #recall(claims: Claims, today: string): Promise<Requester> {
    const key = keyOf(claims, today);
    const renewed = (): Promise<Requester> => {
      this.#remembered.forget(key);
      return this.#recall(claims, today);
    };
    return this.#remembered.recall(key, async () => ({
      ...(await resolveActor(this.options.database, claims, today)),
      renewed,
    }));
  }

  async #noteStranger({ subject, roles }: Claims, request: SignedRequest): Promise<void> {
    const requestId = requestIdOf(request);
    const actor = { id: subject, roles };
    const page = pageOf(request);
    await audit(this.options.database, { actor, action: 'sign in', subjects: [], allowed: false, requestId, page });
  }
}

function keyOf({ subject, roles, teamId, organisation }: Claims, today: string): string {
  return `${subject} ${JSON.stringify([today, roles, teamId, organisation])}`;
}
