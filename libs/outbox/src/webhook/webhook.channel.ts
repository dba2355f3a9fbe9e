import { type Database } from '#libs/database';
import { type Channel, type Outcome } from '../channel';
import { cloudEventOf } from '../cloud-event/cloud-event';
import { type Pace, paces } from '../pace';
import { isWebhookAddress } from './address';
import { isListed } from './hosts';
import { post } from './post';
import { signedHeaders } from './signed';

export interface WebhookOptions {
  /** The service's address: `source` of every event. */
  source: string;
  /** The hosts that events go to; left out: any. */
  hosts?: readonly string[];
  pace?: Pace;
  /** Milliseconds that a receiver has to answer. */
  within?: number;
}

/** Posts messages to subscribers as CloudEvents with the signature of Standard Webhooks. */
export function webhookChannel(
  db: Database,
  { source, hosts, pace = paces.webhook, within = 10_000 }: WebhookOptions,
): Channel {
  return {
    pace,
    async deliver(message, subscriptionId): Promise<Outcome> {
      const subscription = await db.subscription.findUnique({ where: { id: subscriptionId } });
      if (!subscription?.active) return { outcome: 'refused', reason: 'WEBHOOK.INACTIVE' };
      const { url, secret } = subscription;
      if (!isWebhookAddress(url)) return { outcome: 'refused', reason: 'WEBHOOK.BAD_ADDRESS' };
      if (!isListed(url, hosts)) return { outcome: 'refused', reason: 'WEBHOOK.HOST_NOT_LISTED' };

      const event = cloudEventOf(message, source);
      const body = JSON.stringify(event);
      const headers = {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'childs-journey',
        ...signedHeaders(secret, event.id, body),
      };
      const answer = await post(url, headers, body, within);
      if (answer.outcome !== 'gone') return answer;
      await db.subscription.updateMany({ where: { id: subscriptionId }, data: { active: false } });
      return { outcome: 'refused', reason: 'WEBHOOK.GONE' };
    },
  };
}
