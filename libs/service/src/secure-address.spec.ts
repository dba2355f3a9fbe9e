import { secureAddress } from './secure-address';

const complaint = (address: string) => secureAddress.safeParse(address).error?.issues[0]?.message;

describe('an address that secrets go to', () => {
  it.each(['https://login.example/tenant', 'http://127.0.0.1:3001', 'http://localhost:3001', 'http://[::1]:3001'])(
    'may be %s',
    (address) => expect(complaint(address)).toBeUndefined(),
  );

  it.each(['http://login.example', 'http://127.0.0.1.example.org', 'http://localhost.example.org'])(
    'may not be %s: it would go over an open line',
    (address) => expect(complaint(address)).toBe('must be an https address; http is for trying on this machine'),
  );

  it.each(['ftp://127.0.0.1', 'nowhere'])('is no such thing as %s', (address) =>
    expect(complaint(address)).toBe('must be an http(s) address'),
  );
});
