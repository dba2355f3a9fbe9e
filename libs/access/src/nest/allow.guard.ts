import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { denied, mayEver } from '../abilities/may';
import { audit } from '../audit/audit';
import { type Requester } from '../person/actor';
import { AccessRefused } from '../refusal';
import { ACCESS_OPTIONS, type AccessOptions } from './access-options';
import { EntryRule } from './entry.decorators';
import { idsIn, pageOf, requestIdOf, type SignedRequest } from './signed-request';

/** Lets nobody into a route who could never do what it is for. Refused attempts go to the access log. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACCESS_OPTIONS) private readonly options: AccessOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const entry = this.reflector.getAllAndOverride(EntryRule, [context.getHandler(), context.getClass()]);
    if (entry?.public) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const { person } = request;
    if (!entry || !person) throw new AccessRefused('ACCESS.DENIED', 'Nobody may enter here');
    if ('signedIn' in entry) {
      if (person.inspection === undefined || reads(request)) return true;
      await this.note(request, person, 'write');
      throw new AccessRefused('ACCESS.READ_ONLY', 'Whoever inspects reads, and keeps nothing here');
    }
    const { action, subject } = entry;
    if (mayEver(person, action, subject)) return true;
    await this.note(request, person, `${action} ${subject}`);
    throw denied(action, subject);
  }

  private note(request: SignedRequest, { actor }: Requester, action: string): Promise<void> {
    const [subjects, requestId, page] = [idsIn(request.params), requestIdOf(request), pageOf(request)];
    return audit(this.options.database, { actor, action, subjects, allowed: false, requestId, page });
  }
}

function reads({ method }: SignedRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
