import { ForbiddenException } from '@nestjs/common';

/** The issuer let somebody in by less than the council asks for, or does not say by what. */
export class WeakSignIn extends ForbiddenException {
  override readonly name = 'WeakSignIn';
  readonly code = 'WEAK_SIGN_IN';
}
