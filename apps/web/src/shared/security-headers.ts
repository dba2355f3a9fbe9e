import { randomBytes } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';

/** Makes the nonce of this answer; the template and the policy below use it. */
export function nonce(_request: Request, response: Response, next: NextFunction): void {
  response.locals['cspNonce'] = randomBytes(16).toString('base64');
  next();
}

/** Scripts and styles come from here alone, nothing frames these pages, and forms go here or, on signing out, to the issuer. */
export function securityHeaders(issuer: string) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", new URL(issuer).origin],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

function nonceOf(response: Response): string {
  return String(response.locals['cspNonce']);
}
