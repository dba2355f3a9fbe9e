import { z } from 'zod';
import { isMailTransport, webhookHostsSchema } from '#libs/outbox';

/** What the relay reads from its environment: part of the worker's configuration, under the same names. */
export const relayConfig = {
  /** Where people find the service. It is the link in mails and the source of every event. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).default('http://127.0.0.1:3000'),
  /** Hosts that subscribers' events go to, with commas between. Without it they go to any. */
  WEBHOOK_HOSTS: webhookHostsSchema.optional(),
  /** `file:<folder>`, `smtp://…`, `smtps://…` or `notify:<template id>`. Without it nobody gets mail. */
  MAIL_TRANSPORT: z.string().refine(isMailTransport, 'must be file:, smtp://, smtps:// or notify:').optional(),
  /** Sender of mails by file and SMTP; GOV.UK Notify has its own. */
  MAIL_FROM: z.email('must be a mail address').default('childs-journey@example.org'),
  /** Key of GOV.UK Notify. */
  NOTIFY_API_KEY: z.string().min(1).optional(),
} as const;

export type RelayConfig = z.output<z.ZodObject<typeof relayConfig>>;

/** For the schema's `superRefine`: GOV.UK Notify wants a key. */
export function notifyHasItsKey(config: RelayConfig, context: z.RefinementCtx): void {
  if (config.MAIL_TRANSPORT?.startsWith('notify:') && config.NOTIFY_API_KEY === undefined) {
    context.addIssue({ code: 'custom', path: ['NOTIFY_API_KEY'], message: 'is missing: MAIL_TRANSPORT is notify:' });
  }
}
