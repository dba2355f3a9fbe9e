import { createTransport } from 'nodemailer';
import { type Mailer } from './mailer';

/** Sends through the council's own mail server: `smtp://…` or `smtps://…`, with user and password where it wants them. */
export function smtpMailer(address: string, from: string): Mailer {
  const within = 10_000;
  const transport = createTransport({
    url: address,
    connectionTimeout: within,
    greetingTimeout: within,
    socketTimeout: within,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, body }) {
      await transport.sendMail({ from, to, subject, text: body, messageId: `<${id}@childs-journey>` });
    },
  };
}
