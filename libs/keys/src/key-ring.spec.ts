import { randomBytes } from 'node:crypto';
import { codecKeysSchema } from './codec-keys';
import { KeyRing, NoSuchKey } from './key-ring';
import { seal, unseal } from './seal';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const ring = (...keys: string[]) => new KeyRing(codecKeysSchema.parse(keys.join(',')));
const [old, young] = [key('old'), key('young')];

describe('a key ring', () => {
  it('opens what any of its keys wrapped, and wraps with the first', () => {
    const before = ring(old).make();
    const dataKey = ring(old).unwrap(before);
    expect(dataKey).toHaveLength(32);
    expect(ring(young, old).unwrap(before)).toEqual(dataKey);
    const after = ring(young, old).wrap(dataKey);
    expect(after.masterKeyId).toBe('young');
    expect(ring(young).unwrap(after)).toEqual(dataKey);
  });

  it('makes another data key each time', () => {
    const keys = ring(old);
    expect(keys.unwrap(keys.make())).not.toEqual(keys.unwrap(keys.make()));
  });

  it('names the key that it has not, and no secret', () => {
    expect(() => ring(young).unwrap(ring(old).make())).toThrow(new NoSuchKey('old'));
  });

  it('does not open a key that was put under another id', () => {
    const { wrapped } = ring(old).make();
    expect(() => ring(young, old).unwrap({ wrapped, masterKeyId: 'young' })).toThrow();
  });
});

describe('what is sealed', () => {
  const secret = randomBytes(32);
  const sealed = seal(secret, Buffer.from('Synthetic words'), 'here');

  it('says nothing of itself, and is read again in its place', () => {
    expect(sealed.toString('latin1')).not.toContain('Synthetic');
    expect(unseal(secret, sealed, 'here').toString()).toBe('Synthetic words');
  });

  it('is not read in another place, under another key, changed or cut short', () => {
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(secret, sealed, 'there')).toThrow();
    expect(() => unseal(randomBytes(32), sealed, 'here')).toThrow();
    expect(() => unseal(secret, changed, 'here')).toThrow();
    expect(() => unseal(secret, sealed.subarray(0, 20), 'here')).toThrow('cut short');
  });
});
