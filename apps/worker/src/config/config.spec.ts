import { BadConfiguration } from '#libs/service';
import { readConfig } from './config';

const usable = {
  DATABASE_URL: 'postgresql://localhost:5432/journey',
  TEMPORAL_ADDRESS: 'localhost:7233',
  CODEC_KEYS: `one:${Buffer.alloc(32, 1).toString('base64')}`,
  LEDGER_SIGNING_KEY: '/run/secrets/ledger.pem',
  LEDGER_ANCHOR_FILE: '/var/lib/journey/checkpoints.jsonl',
};

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return 'accepted';
  } catch (error) {
    return error instanceof BadConfiguration ? error.message : String(error);
  }
};

describe("the worker's configuration", () => {
  it('has a default for what has a usual value', () => {
    expect(readConfig(usable)).toMatchObject({
      DATABASE_ROLE: 'journey_worker',
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TLS: 'false',
      LEDGER_CHECKPOINT_SECONDS: 60,
      STAGE_SWEEP_SECONDS: 300,
      CACHED_WORKFLOWS: 2_000,
      LOG_LEVEL: 'info',
    });
  });

  it.each(Object.keys(usable))('names %s when it is missing', (name) => {
    expect(refusal({ ...usable, [name]: '' })).toBe(`The worker cannot start:\n  ${name}: is missing`);
  });

  it.each([
    ['DATABASE_URL', 'mysql://localhost', 'must be a postgresql:// address'],
    ['TEMPORAL_ADDRESS', 'http://localhost:7233', 'must be host:port'],
    ['CODEC_KEYS', 'one:c2hvcnQ=', 'key 1 is not id:base64 of 32 bytes'],
    ['LEDGER_CHECKPOINT_SECONDS', 'often', 'must be a number of seconds'],
    ['CACHED_WORKFLOWS', '0', 'must be a number of stages'],
  ])('names %s when it is %s', (name, value, message) => {
    expect(refusal({ ...usable, [name]: value })).toBe(`The worker cannot start:\n  ${name}: ${message}`);
  });

  it('names everything at once, and never a value', () => {
    const told = refusal({ ...usable, CODEC_KEYS: 'secret', DATABASE_URL: 'secret' });
    expect(told.split('\n')).toHaveLength(3);
    expect(told).not.toContain('secret');
  });

  it('wants a key for GOV.UK Notify', () => {
    expect(refusal({ ...usable, MAIL_TRANSPORT: 'notify:a-template' })).toContain('NOTIFY_API_KEY: is missing');
  });
});
