import { recordChecksum } from './manifest';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'; // SHA-256 of nothing
const table = (name: string, rows: number) => ({ name, columns: ['id'], rows, sha256: empty });

describe('the checksum of a record', () => {
  it('is that of its tables, a line each, whatever order they come in', () => {
    // printf 'contact 0 <empty>\nstage 2 <empty>\n' | sha256sum
    const expected = '7238cf7c0282b704b67a9c907756a75ee12ee8a20e9034a29252078543c4d789';
    expect(recordChecksum([table('stage', 2), table('contact', 0)])).toBe(expected);
    expect(recordChecksum([table('contact', 0), table('stage', 2)])).toBe(expected);
  });

  it('is another one when a row is missing', () => {
    expect(recordChecksum([table('stage', 1)])).not.toBe(recordChecksum([table('stage', 2)]));
  });
});
