import { type Request } from 'express';
import { type SignedIn } from './session.types';

const hour = 3_600_000;

/** Who has signed in, unless the session has lasted as long as one may; undefined also while the sessions' store is away. */
export function stillSignedIn(request: Request, hours: number): SignedIn | undefined {
  const signedIn = (request as Partial<Request>).session?.signedIn;
  return signedIn && signedIn.at + hours * hour >= Date.now() ? signedIn : undefined;
}
