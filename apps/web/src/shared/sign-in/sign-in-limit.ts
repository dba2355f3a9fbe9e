import { type ThrottlerModuleOptions } from '@nestjs/throttler';
import { type WebConfig } from '../../config/config';

const MINUTE = 60_000;

/** How often sign-in may be begun, and ended, from one address, at this process. */
export function signInLimit({
  SIGN_INS_PER_MINUTE: limit,
}: Pick<WebConfig, 'SIGN_INS_PER_MINUTE'>): ThrottlerModuleOptions {
  return { throttlers: [{ ttl: MINUTE, limit }], skipIf: () => limit === 0 };
}
