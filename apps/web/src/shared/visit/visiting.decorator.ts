import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { type Visit } from './visit';

export type VisitedRequest = Request & { visit?: Visit };

/** The visit that the guard has made: `show(@Visiting() visit: Visit)`. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const { visit } = context.switchToHttp().getRequest<VisitedRequest>();
  if (!visit) throw new Error('A page that is open to all has no visit');
  return visit;
});
