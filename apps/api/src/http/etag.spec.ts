import { draftVersionSeen, etag, versionSeen } from './etag';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe('the version that a caller saw', () => {
  it('is a strong tag', () => {
    expect(etag(7)).toBe('"7"');
    expect(versionSeen('"7"')).toBe(7);
    expect(versionSeen(' "0" ')).toBe(0);
  });

  it('must be named', () => {
    expect(() => versionSeen(undefined)).toThrow(refusal('PRECONDITION.REQUIRED'));
    expect(() => versionSeen('')).toThrow(refusal('PRECONDITION.REQUIRED'));
  });

  it.each(['*', 'W/"7"', '"7", "8"', '7', '"07"', '"-1"', '"seven"'])('cannot be read from %s', (header) => {
    expect(() => versionSeen(header)).toThrow(refusal('PRECONDITION.UNREADABLE'));
  });

  it('is 0 for the first save of a draft', () => {
    expect(draftVersionSeen(undefined, '*')).toBe(0);
    expect(draftVersionSeen('"3"', undefined)).toBe(3);
    expect(() => draftVersionSeen('"3"', '*')).toThrow(refusal('PRECONDITION.UNREADABLE'));
    expect(() => draftVersionSeen(undefined, undefined)).toThrow(refusal('PRECONDITION.REQUIRED'));
  });
});
