import { Webhook } from 'standardwebhooks';

/**
 * Headers of Standard Webhooks: the receiver checks with its secret that we sent exactly this, and when. The id stays the same at every try;
 * time and signature are the try's own.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  secret: string,
  id: string,
  body: string,
  now: Date = new Date(),
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
}
