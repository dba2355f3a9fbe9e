import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Requester } from '../person/actor';
import { type SignedRequest } from './signed-request';

/** The person behind the request, as a parameter of a route that is not public. */
export const CurrentPerson = createParamDecorator((_none: unknown, context: ExecutionContext): Requester => {
  const { person } = context.switchToHttp().getRequest<SignedRequest>();
  if (!person) throw new Error('A public route asks for the current person');
  return person;
});
