import { Reflector } from '@nestjs/core';

const opened = Reflector.createDecorator<true>();

/** On the few pages that need no signing in. */
export function OpenToAll(): MethodDecorator & ClassDecorator {
  return opened(true);
}

export { opened };
