import { inWords } from '#libs/timescales';
import { type OutboxMessage } from '../message';
import { inPlainWords } from './plain-words';

export interface MailText {
  subject: string;
  /** What waits and until when: one sentence. */
  waiting: string;
  body: string;
}

/**
 * Words of a mail: that something waits, what sort of thing, and until when. Mail leaves the service's keeping, so who it is about is read
 * in the service only.
 *
 * @param dueOn London date, `YYYY-MM-DD`
 * @param link where the service is; the same for every message
 */
export function mailText(
  message: Pick<OutboxMessage, 'type' | 'data'>,
  dueOn: string | undefined,
  link: string,
): MailText {
  const due = dueOn === undefined ? '' : `, due ${inWords(dueOn)}`;
  const waiting = `Something waits for you in Child's Journey: ${inPlainWords(message)}${due}.`;
  const body = [waiting, `Sign in to see it: ${link}`, 'This mail names nobody, and cannot be answered.'].join('\n\n');
  return { subject: "Something waits for you in Child's Journey", waiting, body: `${body}\n` };
}
