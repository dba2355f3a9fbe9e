import { BadConfiguration } from '#libs/service';
import { readConfig } from './config';

const good = {
  DATABASE_URL: 'postgresql://localhost:5432/journey',
  TEMPORAL_ADDRESS: 'localhost:7233',
  OIDC_ISSUER: 'http://localhost:9000',
  OIDC_AUDIENCE: 'childs-journey',
  CODEC_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
  TEXT_KEYS: `t1:${Buffer.alloc(32).toString('base64')}`,
  HOUSEHOLD_KEY: 'c2VjcmV0',
};

function complaint(environment: Record<string, string | undefined>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.message;
    throw error;
  }
  return '';
}

describe('configuration', () => {
  it('takes what is given and fills in the rest', () => {
    expect(readConfig({ ...good, PORT: '8080' })).toMatchObject({
      PORT: 8080,
      HOST: '127.0.0.1',
      DATABASE_ROLE: 'journey_api',
    });
  });

  it.each(Object.keys(good))('names %s when it is missing or empty', (name) => {
    expect(complaint({ ...good, [name]: undefined })).toContain(`${name}: is missing`);
    expect(complaint({ ...good, [name]: '' })).toContain(`${name}: is missing`);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x'],
    ['TEMPORAL_ADDRESS', 'nowhere'],
    ['OIDC_ISSUER', 'not an address'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['CODEC_KEYS', 'no-colon'],
    ['TEXT_KEYS', 'no-colon'],
    ['HOUSEHOLD_KEY', 'not base64!'],
    ['WEBHOOK_HOSTS', 'https://receiver.example'],
    ['PORT', 'eighty'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it cannot be used, and does not repeat its value', (name, value) => {
    const said = complaint({ ...good, [name]: value });
    expect(said).toContain(`${name}: `);
    expect(said).not.toContain(value);
  });

  it('names everything that is wrong at once', () => {
    expect(complaint({})).toMatch(/DATABASE_URL[\s\S]*TEMPORAL_ADDRESS[\s\S]*OIDC_ISSUER[\s\S]*HOUSEHOLD_KEY/);
  });
});
