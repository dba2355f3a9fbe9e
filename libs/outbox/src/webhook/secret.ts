import { randomBytes } from 'node:crypto';

/** A new signing secret of Standard Webhooks: 32 random bytes. It is shown once, to whoever subscribes. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
