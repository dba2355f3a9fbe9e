import { type Database } from '#libs/database';
import {
  type Channels,
  inboxChannel,
  keepDigests,
  mailChannel,
  type Mailer,
  mailerFor,
  type Relay,
  type RelayLog,
  startRelay,
  webhookChannel,
  workflowChannel,
  type Workflows,
} from '#libs/outbox';
import { type RelayConfig } from './relay.config';

export interface RelayParts {
  config: RelayConfig & { DATABASE_URL: string };
  /** As `journey_worker`. */
  db: Database;
  /** A StageClient. */
  workflows: Workflows;
  log: RelayLog;
}

/** Starts the relay with every way out that is configured, and the daily mails. Stop it before the database and the Temporal client are closed. */
export function runRelay({ config, db, workflows, log }: RelayParts): Relay {
  const mailer = mailerOf(config);
  const link = config.PUBLIC_URL;
  const channels: Channels = {
    workflow: workflowChannel(db, workflows),
    inbox: inboxChannel(db),
    webhook: webhookChannel(db, { source: link, hosts: config.WEBHOOK_HOSTS }),
    mail: mailer && mailChannel(db, mailer, link),
  };
  const relay = startRelay({ db, url: config.DATABASE_URL, channels, log });
  const digests = mailer && keepDigests({ db, mailer, link, log });
  return {
    async stop() {
      await Promise.all([relay.stop(), digests?.stop()]);
    },
  };
}

function mailerOf({ MAIL_TRANSPORT, MAIL_FROM, NOTIFY_API_KEY }: RelayConfig): Mailer | undefined {
  if (MAIL_TRANSPORT === undefined) return undefined;
  return mailerFor({ transport: MAIL_TRANSPORT, from: MAIL_FROM, notifyApiKey: NOTIFY_API_KEY });
}
