/** Messages that leave after an act: to workflows, inboxes, mail and subscribers. */
export { type Channel, type ChannelName, type Channels, type Outcome } from './channel';
export { type MessageData, type OutboxMessage } from './message';
export { type Pace } from './pace';

export { type Relay, type RelayOptions, startRelay } from './relay/relay';
export { type RelayLog } from './relay/log';
export { inboxChannel } from './inbox/inbox.channel';
export { type DigestOptions, keepDigests } from './digest/keep-digests';
export { mailChannel } from './mail/mail.channel';
export { type Mail, type Mailer } from './mail/mailer';
export { isMailTransport, mailerFor, type MailSettings } from './mail/transport';
export { webhookChannel, type WebhookOptions } from './webhook/webhook.channel';
export { workflowChannel, type Workflows } from './workflow/workflow.channel';

export { type EventData } from './cloud-event/cloud-event';
export { isWebhookAddress } from './webhook/address';
export { isListed, webhookHostsSchema } from './webhook/hosts';
export { newWebhookSecret } from './webhook/secret';
export { wants } from './webhook/wants';

export { type OutboxStatus, outboxStatus, type TargetStatus } from './status';
export { retryDelivery, retryFailed } from './retry';
