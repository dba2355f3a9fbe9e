import { AccessRefused, challenge } from '../refusal';
import { refusalOf } from '../testing/refusal-of';
import { bearerToken } from './bearer';

describe('the Authorization header', () => {
  it.each([[undefined], ['']])('is missed when it is %p', async (header) => {
    expect(await refusalOf(() => bearerToken(header))).toEqual(['TOKEN.MISSING', 401]);
  });

  it.each([['Basic YTpi'], ['Bearer'], ['Bearer '], ['Bearer a b'], ['a.b.c'], ['Bearer a,b']])(
    'is refused when it is %p',
    async (header) => {
      expect(await refusalOf(() => bearerToken(header))).toEqual(['TOKEN.INVALID', 401]);
    },
  );

  it('gives the token, whatever the case of the scheme', () => {
    expect(bearerToken('Bearer a.b-c.d_e')).toBe('a.b-c.d_e');
    expect(bearerToken('bearer a.b.c')).toBe('a.b.c');
  });
});

describe('the challenge of a refusal', () => {
  it.each([
    ['TOKEN.MISSING', 'Bearer'],
    ['TOKEN.EXPIRED', 'Bearer error="invalid_token"'],
    ['ACCESS.DENIED', undefined],
    ['ISSUER.AWAY', undefined],
  ] as const)('for %s is %p', (code, expected) => {
    expect(challenge(new AccessRefused(code, 'no'))).toBe(expected);
  });
});
