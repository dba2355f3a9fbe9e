import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { pageOf, type Requester } from '#libs/access';
import { type IdentifiedRequest } from '#libs/service';

/** Who asks, and in which request: what a scope and the access log need. */
export interface Asking {
  requester: Requester;
  requestId: string;
  /** From which page. */
  page?: string;
}

/** The guard has put the person there; a public route has none. */
export type GuardedRequest = IdentifiedRequest & { person?: Requester };

export function askingOf(context: ExecutionContext): Asking {
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  const { person, id } = request;
  if (!person) throw new Error('A public route asks who is asking');
  return { requester: person, requestId: id, page: pageOf(request) };
}

export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Asking => askingOf(context));
