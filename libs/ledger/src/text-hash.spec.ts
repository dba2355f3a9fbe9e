import { canonicalJson, textHash } from './text-hash';

describe('canonical JSON', () => {
  it('is the one of RFC 8785, section 3.2', () => {
    const given =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';

    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(canonicalJson(JSON.parse(given))).toBe(canonical);
  });

  it('orders members whatever order they came in, and leaves out what JSON leaves out', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [2] } })).toBe('{"a":{"c":[2]},"b":1}');
  });
});

// Expected values: printf '…' | sha256sum
describe('the hash of a text', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    expect(textHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(textHash({ b: new Date('2013-03-04T00:00:00Z'), a: 1 })).toBe(
      '98c7274df8efbbc28a0f70f0208be6ee10048978f6c5be5e62c4c6de887c8d6d',
    );
  });

  it('is another one when a single character differs', () => {
    expect(textHash({ analysis: 'safe' })).not.toBe(textHash({ analysis: 'safe ' }));
  });
});
