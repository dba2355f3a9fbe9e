import { z } from 'zod';
import { notifyHasItsKey, relayConfig } from './relay.config';

const schema = z.object(relayConfig).superRefine(notifyHasItsKey);
const refusals = (environment: object) => schema.safeParse(environment).error?.issues.map(({ path }) => path.join('.'));

describe("the relay's configuration", () => {
  it('needs nothing', () => {
    expect(schema.parse({})).toEqual({ PUBLIC_URL: 'http://127.0.0.1:3000', MAIL_FROM: 'childs-journey@example.org' });
  });

  it.each([
    'file:/var/mail/journey',
    'smtp://mail.example.org:25',
    'smtps://user:secret@mail.example.org',
    'notify:a-template',
  ])('takes %s as a way to send mail', (transport) => {
    expect(refusals({ MAIL_TRANSPORT: transport, NOTIFY_API_KEY: 'key' })).toBeUndefined();
  });

  it('names the variable that cannot be used', () => {
    expect(refusals({ MAIL_TRANSPORT: 'pigeon:coop' })).toEqual(['MAIL_TRANSPORT']);
    expect(refusals({ WEBHOOK_HOSTS: 'https://receiver.example' })).toEqual(['WEBHOOK_HOSTS']);
    expect(refusals({ MAIL_FROM: 'nobody' })).toEqual(['MAIL_FROM']);
    expect(refusals({ PUBLIC_URL: 'ftp://example.org' })).toEqual(['PUBLIC_URL']);
    expect(refusals({ MAIL_TRANSPORT: 'notify:a-template' })).toEqual(['NOTIFY_API_KEY']);
  });
});
