import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Doorkeeper } from './doorkeeper';
import { EntryRule } from './entry.decorators';
import { type SignedRequest } from './signed-request';

/** Puts the person behind the access token on the request. Only the token says who somebody is, never the body. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const entry = this.reflector.getAllAndOverride(EntryRule, [context.getHandler(), context.getClass()]);
    if (entry?.public) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    request.person = await this.doorkeeper.whoSent(request);
    return true;
  }
}
