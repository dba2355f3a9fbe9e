import { type Database } from '#libs/database';
import {
  type Channels,
  inboxChannel,
  mailChannel,
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

/** Starts the relay with every way out that is configured. Stop it before the database and the Temporal client are closed. */
export function runRelay({ config, db, workflows, log }: RelayParts): Relay {
  const channels: Channels = {
    workflow: workflowChannel(db, workflows),
    inbox: inboxChannel(db),
    webhook: webhookChannel(db, { source: config.PUBLIC_URL }),
    mail: mailOf(config, db),
  };
  return startRelay({ db, url: config.DATABASE_URL, channels, log });
}

function mailOf({ MAIL_TRANSPORT, MAIL_FROM, NOTIFY_API_KEY, PUBLIC_URL }: RelayConfig, db: Database) {
  if (MAIL_TRANSPORT === undefined) return undefined;
  const mailer = mailerFor({ transport: MAIL_TRANSPORT, from: MAIL_FROM, notifyApiKey: NOTIFY_API_KEY });
  return mailChannel(db, mailer, PUBLIC_URL);
}
