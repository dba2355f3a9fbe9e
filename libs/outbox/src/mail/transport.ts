import { fileMailer } from './file.mailer';
import { type Mailer } from './mailer';
import { notifyMailer } from './notify.mailer';
import { smtpMailer } from './smtp.mailer';

/** Where mail goes, as the setting says it. */
export interface MailSettings {
  /** `file:<folder>`, `smtp://…`, `smtps://…` or `notify:<template id>` */
  transport: string;
  from: string;
  notifyApiKey?: string;
}

export function isMailTransport(transport: string): boolean {
  return /^(file:.+|smtps?:\/\/.+|notify:[\w-]+)$/.test(transport);
}

/** @throws when the setting names no way to send mail */
export function mailerFor({ transport, from, notifyApiKey = '' }: MailSettings): Mailer {
  if (!isMailTransport(transport)) throw new Error('MAIL_TRANSPORT: must be file:, smtp://, smtps:// or notify:');
  const rest = transport.slice(transport.indexOf(':') + 1);
  if (transport.startsWith('file:')) return fileMailer(rest, from);
  if (transport.startsWith('notify:')) return notifyMailer({ templateId: rest, apiKey: notifyApiKey });
  return smtpMailer(transport, from);
}
