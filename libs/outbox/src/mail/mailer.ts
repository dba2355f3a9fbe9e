/** One mail. `id` is the same however often it is handed over, so that a provider can tell a repeat. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  /** The body's first sentence, for providers that have the rest in a template of their own. */
  waiting: string;
  link: string;
  body: string;
}

/** A way to send mail. Throws when the mail was not taken; the error's `code` is shown to operators, its message is not. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** A provider did not take the mail. */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';

  constructor(readonly code: string) {
    super('The mail was not taken');
  }
}
