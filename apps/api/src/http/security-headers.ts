import { type RequestHandler } from 'express';
import helmet from 'helmet';

const none = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] };

/** Answers are data: a browser that opens one by itself runs and loads nothing. Only the documentation page does, and only from here. */
export function securityHeaders(): RequestHandler {
  const data = headers({ ...none, sandbox: [] });
  const documentation = headers({
    ...none,
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
  });
  return (request, response, next) =>
    (/^\/docs(\/|$)/.test(request.path) ? documentation : data)(request, response, next);
}

function headers(directives: Record<string, string[]>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
  });
}
