import { readConfig } from './config';

const enough = {
  API_URL: 'http://127.0.0.1:3000',
  SESSION_DATABASE_URL: 'postgresql://journey:secret@127.0.0.1/journey',
  SESSION_SECRET: 'x'.repeat(32),
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'web',
  OIDC_CLIENT_SECRET: 'secret',
};

describe('the configuration of the web pages', () => {
  it('has a default for all that is not somebody’s own', () => {
    expect(readConfig(enough)).toMatchObject({ SESSION_IDLE_MINUTES: 480, SESSION_HOURS: 12, PORT: 3002 });
  });

  it('names what is missing and what is wrong, and never its value', () => {
    const bad = { ...enough, SESSION_SECRET: 'short-and-secret', API_URL: '' };
    expect(() => readConfig(bad)).toThrow(/API_URL: is missing\n {2}SESSION_SECRET: must have at least 32 characters$/);
    expect(() => readConfig(bad)).not.toThrow(/short-and-secret/);
  });

  it.each(['https://journey.example', 'http://127.0.0.1:3002', 'http://localhost:3002'])(
    'lets the pages stand at %s',
    (url) => expect(readConfig({ ...enough, PUBLIC_URL: url }).PUBLIC_URL).toBe(url),
  );

  it.each(['PUBLIC_URL', 'OIDC_ISSUER'])('lets no session go over an open line to another machine: %s', (name) => {
    const open = { ...enough, [name]: 'http://journey.example' };
    const says = new RegExp(`${name}: must be an https address; http is for trying on this machine$`);
    expect(() => readConfig(open)).toThrow(says);
  });
});
