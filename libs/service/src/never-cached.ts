import { type NextFunction, type Request, type Response } from 'express';

/** Nothing that our services answer may be kept by a browser or a proxy. */
export function neverCached(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
