import { type OutboxMessage } from '../message';
import { type MailText } from '../mail/mail-text';
import { inPlainWords } from '../mail/plain-words';

/**
 * Words of the day's mail: how many things wait and of what sort. Like every mail it names nobody.
 *
 * @param link where the service is
 */
export function digestText(things: readonly Pick<OutboxMessage, 'type' | 'data'>[], link: string): MailText {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const words = inPlainWords(thing);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const lines = [...counts].map(([words, count]) => (count === 1 ? `- ${words}` : `- ${words} (${count})`));
  const waiting =
    things.length === 1
      ? "One new thing waits for you in Child's Journey."
      : `${things.length} new things wait for you in Child's Journey.`;
  const body = [
    waiting,
    lines.join('\n'),
    `Sign in to see them: ${link}`,
    'This mail names nobody, and cannot be answered.',
  ];
  return { subject: "Today in Child's Journey", waiting, body: `${body.join('\n\n')}\n` };
}
