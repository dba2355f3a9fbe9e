import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { type Mailer, MailNotTaken } from './mailer';

export interface NotifySettings {
  /** Template with the fields `waiting` and `link`. */
  templateId: string;
  apiKey: string;
  /** Another address of GOV.UK Notify, for tests. */
  baseUrl?: string;
}

const WITHIN_MS = 10_000;

/** A redirect is an answer like any other refusal: who hears of mails is whose address was set, and nobody that it names. */
const followsNoRedirect = axios.create({ maxRedirects: 0 });

/** Sends through GOV.UK Notify. The mail's id is Notify's reference. */
export function notifyMailer({ templateId, apiKey, baseUrl }: NotifySettings): Mailer {
  const client = baseUrl === undefined ? new NotifyClient(apiKey) : new NotifyClient(baseUrl, apiKey);
  client.setClient(followsNoRedirect);
  return {
    async send({ id, to, waiting, link }) {
      const sending = client.sendEmail(templateId, to, { personalisation: { waiting, link }, reference: id });
      await inTime(sending).catch((error: unknown) => {
        throw new MailNotTaken(reasonOf(error));
      });
    },
  };
}

/** The client sets no limit of its own. */
async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailNotTaken('TIMEOUT')), WITHIN_MS);
  });
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
}

function reasonOf(error: unknown): string {
  const { response, code } = error as { response?: { status?: number }; code?: string };
  return response?.status === undefined ? (code ?? 'UNREACHABLE') : `HTTP ${response.status}`;
}
