import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Mailer } from './mailer';

/** Writes each mail to a folder as `<id>.eml`, for the demo and for tests: a mail program can open it. A repeat replaces the first. */
export function fileMailer(directory: string, from: string): Mailer {
  mkdirSync(directory, { recursive: true });
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send({ id, to, subject, body }) {
      const made = await transport.sendMail({ from, to, subject, text: body, messageId: `<${id}@childs-journey>` });
      const path = join(directory, `${id}.eml`);
      await writeFile(`${path}.new`, made.message as Buffer, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
