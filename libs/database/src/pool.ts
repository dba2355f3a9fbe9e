import { Pool, type PoolConfig } from 'pg';

/**
 * A pool that outlives the loss of any of its connections. A connection's `error` event ends the process when nobody listens, and between
 * being handed out and being used nobody does: PostgreSQL's farewell can arrive in the same packet as its welcome. So each connection has
 * a listener from its first moment to its last; the query under way, or the next one, reports the loss.
 */
export function createPool(settings: PoolConfig, onConnectionLost: (error: Error) => void = () => undefined): Pool {
  const pool = new Pool(settings);
  pool.on('connect', (connection) => connection.on('error', onConnectionLost));
  pool.on('error', () => undefined); // of an idle connection: told by its own listener already
  return pool;
}
