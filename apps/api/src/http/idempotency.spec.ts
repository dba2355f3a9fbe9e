import { commandIdOf, requestHash } from './idempotency';

const amira = '7a1b2c3d-0000-4000-8000-000000000001';
const tom = '7a1b2c3d-0000-4000-8000-000000000002';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe('the command that a request asks for', () => {
  it('is the same for the same person and key, in quotes or not', () => {
    expect(commandIdOf(amira, 'attempt-0001')).toBe(commandIdOf(amira, '"attempt-0001"'));
  });

  it('is another for another person or another key', () => {
    expect(commandIdOf(amira, 'attempt-0001')).not.toBe(commandIdOf(tom, 'attempt-0001'));
    expect(commandIdOf(amira, 'attempt-0001')).not.toBe(commandIdOf(amira, 'attempt-0002'));
  });

  it('is a version 5 UUID', () => {
    expect(commandIdOf(amira, 'attempt-0001')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('cannot be known without a key', () => {
    expect(() => commandIdOf(amira, undefined)).toThrow(refusal('IDEMPOTENCY.KEY_REQUIRED'));
  });

  it.each(['short', 'x'.repeat(65), 'with space', 'quote"inside-it'])('cannot be known from the key %s', (key) => {
    expect(() => commandIdOf(amira, key)).toThrow(refusal('IDEMPOTENCY.KEY_UNREADABLE'));
  });
});

describe('the hash of a request', () => {
  const request = {
    method: 'POST',
    route: '/contacts/:contactId/decision',
    params: { contactId: 'c1' },
    body: { a: 1, b: 'two' },
  };

  it('does not depend on the order of members', () => {
    expect(requestHash({ ...request, body: { b: 'two', a: 1 } })).toBe(requestHash(request));
  });

  it.each([
    ['body', { body: { a: 2, b: 'two' } }],
    ['parameters', { params: { contactId: 'c2' } }],
    ['route', { route: '/contacts/:contactId/screening' }],
    ['method', { method: 'PUT' }],
  ])('changes with the %s', (_what, change) => {
    expect(requestHash({ ...request, ...change })).not.toBe(requestHash(request));
  });

  it('is that of the canonical JSON', () => {
    // printf '{"body":null,"method":"POST","params":{},"route":"/x"}' | sha256sum
    expect(requestHash({ method: 'POST', route: '/x', params: {}, body: undefined })).toBe(
      'a1d8fa01d02d0c9fdca93d11870a73762ebe55f5f9a5df18d1bfd9ef743247b5',
    );
  });
});
