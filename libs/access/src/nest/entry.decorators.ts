import { Reflector } from '@nestjs/core';
import { type Action } from '../abilities/actions';
import { type Subject } from '../abilities/subjects';

/** Who may enter a route: everybody, everybody on the staff list, or whoever can do something to some thing of a kind. */
export type Entry =
  { public: true } | { public: false; signedIn: true } | { public: false; action: Action; subject: Subject };

/** The metadata that the decorators write, so that the one nearest to the route counts. */
export const EntryRule = Reflector.createDecorator<Entry>();

/** On a route or a controller: who may enter. The thing itself is judged by `permit`, once it has been loaded. */
export function Allow(action: Action, subject: Subject): MethodDecorator & ClassDecorator {
  return EntryRule({ public: false, action, subject });
}

/** On a route or a controller that needs no sign-in, such as a health check. */
export function Public(): MethodDecorator & ClassDecorator {
  return EntryRule({ public: true });
}

/** On a route that tells people about themselves: whoever is on the staff list may enter. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return EntryRule({ public: false, signedIn: true });
}
