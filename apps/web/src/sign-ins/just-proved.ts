import { type Request } from 'express';
import '../shared/session/session.types';

const minutes = 10;

/** Whether the issuer has made sure, a short while ago, that it is this person: a browser that was left open is no proof. */
export function hasJustProved({ session }: { session: Pick<Request['session'], 'signedIn'> }): boolean {
  const provedAt = session.signedIn?.provedAt;
  return provedAt !== undefined && provedAt + minutes * 60_000 > Date.now();
}
