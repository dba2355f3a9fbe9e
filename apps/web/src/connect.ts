import { type Pool } from 'pg';
import { type WebConfig } from './config/config';
import { sessionPool } from './shared/session/session-pool';

/** What the web pages speak to beside the API. */
export interface Parts {
  pool: Pool;
  close(): Promise<void>;
}

export function connect(config: WebConfig): Parts {
  const pool = sessionPool(config);
  return { pool, close: () => pool.end() };
}
