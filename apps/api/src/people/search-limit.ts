import { Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import { type SignedRequest } from '#libs/access';
import { type ApiConfig } from '../config/config';

const MINUTE = 60_000;

/** How often one person may search, at this process. */
export function searchLimit({
  SEARCHES_PER_MINUTE: limit,
}: Pick<ApiConfig, 'SEARCHES_PER_MINUTE'>): ThrottlerModuleOptions {
  return { throttlers: [{ ttl: MINUTE, limit }], skipIf: () => limit === 0 };
}

/** Counts by person, not by address: a whole council comes from one. Behind the door, so that there is a person. */
@Injectable()
export class SearchLimit extends ThrottlerGuard {
  protected override getTracker({ person }: SignedRequest): Promise<string> {
    if (!person) throw new Error('A public route counts searches');
    return Promise.resolve(person.actorId);
  }
}
