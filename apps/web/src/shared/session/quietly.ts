import { type NextFunction, type Request, type Response } from 'express';

/** On requests that a page's script makes by itself, when nobody has touched anything. */
const byItself = 'x-by-itself';

export function isByItself(request: Request): boolean {
  return request.method === 'GET' && request.get(byItself) !== undefined;
}

/** The session is neither saved nor put off, and the browser's cookie stays as it is. New tokens have been kept by then. */
export function leaveUntouched(request: Request): void {
  delete (request as Partial<Request>).session;
}

/** After the sessions: whoever sits before an open page and does nothing is signed out in time all the same. */
export function quietly(request: Request, response: Response, next: NextFunction): void {
  if (isByItself(request)) {
    const end = response.end.bind(response) as (...all: unknown[]) => Response;
    response.end = ((...all: unknown[]) => {
      leaveUntouched(request);
      return end(...all);
    }) as Response['end'];
  }
  next();
}
