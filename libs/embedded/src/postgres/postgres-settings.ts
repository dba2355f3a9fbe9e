/** Whether the data must survive a power cut, or are thrown away after a test run anyway. */
export type Durability = 'durable' | 'throwAway';

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // one way in: TCP on loopback, with a password
  password_encryption: 'scram-sha-256',
  max_connections: '200',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1', // nobody demonstrates on a spinning disk
  jit: 'off', // short queries only
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Personal data stay out of the log: neither statements, nor their values, nor the rows that a constraint refused.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

const extra: Record<Durability, Record<string, string>> = {
  durable: { checkpoint_completion_target: '0.9', max_wal_size: '1GB' },
  throwAway: {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    autovacuum: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  },
};

/** The server's settings as command-line arguments: `-c name=value …`. */
export function postgresSettings(port: number, durability: Durability): string[] {
  const settings = { ...common, ...extra[durability], port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
