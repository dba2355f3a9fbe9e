import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Inject,
  Injectable,
  ServiceUnavailableException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { csrf } from '../session/csrf';
import { stillSignedIn } from '../session/still-signed-in';
import { Seal } from '../session/seal';
import { FromEarlierSession, SignInAgain } from '../sign-in/sign-in-again';
import { opened } from './open-to-all';
import { one, postedIn } from './posted';
import { type VisitedRequest } from './visiting.decorator';
import { Visits } from './visits';

/** Every page wants a signed-in person, and every form a token of this session, unless it says that it is open to all. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: WebConfig,
    private readonly seal: Seal,
    private readonly visits: Visits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(opened, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    if (!hasSession(request)) throw new ServiceUnavailableException();
    const signedIn = stillSignedIn(request, this.config.SESSION_HOURS);
    if (!signedIn) {
      delete request.session.signedIn;
      throw new SignInAgain();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && !csrf.isRequestValid(request)) {
      const mark = one(postedIn(request.body), '_who');
      throw mark === this.seal.markOf(signedIn.subject) ? new FromEarlierSession() : new ForbiddenException();
    }
    request.visit = await this.visits.of(request);
    return true;
  }
}

/** There is none while its store is away. */
function hasSession(request: Request): boolean {
  return (request as { session?: unknown }).session !== undefined;
}
