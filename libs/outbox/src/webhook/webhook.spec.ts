import { Webhook } from 'standardwebhooks';
import { isWebhookAddress } from './address';
import { retryAfter } from './retry-after';
import { newWebhookSecret } from './secret';
import { signedHeaders } from './signed';
import { wants } from './wants';

describe('the signature', () => {
  const body = JSON.stringify({ id: '7' });

  it("passes the library's own verifier with the secret of the subscription", () => {
    const secret = newWebhookSecret();
    expect(new Webhook(secret).verify(body, signedHeaders(secret, '7', body))).toEqual({ id: '7' });
  });

  it('fails with another secret, another body or another id', () => {
    const secret = newWebhookSecret();
    const headers = signedHeaders(secret, '7', body);
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify(body.replace('7', '8'), headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': '8' })).toThrow('No matching signature');
  });

  it('fails once the message is old', () => {
    const secret = newWebhookSecret();
    const headers = signedHeaders(secret, '7', body, new Date(Date.now() - 6 * 60_000));
    expect(() => new Webhook(secret).verify(body, headers)).toThrow('too old');
  });

  // The example of the Standard Webhooks specification's reference implementations.
  it('is the one that the published example has', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const at = new Date(1614265330 * 1000);
    expect(signedHeaders(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', at)).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
});

describe('a secret', () => {
  it('begins with whsec_ and holds 32 random bytes', () => {
    const [one, other] = [newWebhookSecret(), newWebhookSecret()];
    expect(one).toMatch(/^whsec_/);
    expect(Buffer.from(one.slice(6), 'base64')).toHaveLength(32);
    expect(one).not.toBe(other);
  });
});

describe('an address', () => {
  it.each(['https://council.example.org/hook', 'http://127.0.0.1:9000/', 'http://localhost/x', 'http://[::1]:9000/'])(
    'may be %s',
    (address) => expect(isWebhookAddress(address)).toBe(true),
  );

  it.each([
    'http://council.example.org/hook',
    'http://127.0.0.1.example.org/',
    'https://user:secret@council.example.org/',
    'https://council.example.org/#part',
    'ftp://127.0.0.1/',
    'file:///etc/hosts',
    'council.example.org',
  ])('may not be %s', (address) => expect(isWebhookAddress(address)).toBe(false));
});

describe('Retry-After', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('of %s is %s ms', (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});

describe('what a subscription asks for', () => {
  const type = 'uk.childsjourney.contact.decided';
  it.each([
    [['*'], true],
    [[type], true],
    [['uk.childsjourney.contact.*'], true],
    [['uk.childsjourney.*'], true],
    [['uk.childsjourney.contact'], false],
    [['uk.childsjourney.cont.*'], false],
    [['uk.childsjourney.journey.*', 'uk.childsjourney.contact.opened'], false],
    [[], false],
  ])('%j takes it: %s', (types, taken) => expect(wants(types, type)).toBe(taken));
});
