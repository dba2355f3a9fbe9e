import { type NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../config/config';
import { createApi } from '../create-api';

/** An API for looking at: it is never asked anything, so its parts are nowhere. */
export function standIn(): Promise<NestExpressApplication> {
  const nowhere = {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_AUDIENCE: 'nobody',
    CODEC_KEYS: `none:${Buffer.alloc(32).toString('base64')}`,
    TEXT_KEYS: `none:${Buffer.alloc(32).toString('base64')}`,
    HOUSEHOLD_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
  };
  return createApi(readConfig(nowhere));
}
