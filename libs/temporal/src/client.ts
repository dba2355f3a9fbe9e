import { Client, Connection, type WorkflowClientInterceptor } from '@temporalio/client';
import { type CodecKey } from '#libs/keys';
import { dataConverter } from './data-converter';

/** Where Temporal is, and the keys that keep histories private. */
export interface TemporalSettings {
  /** host:port */
  address: string;
  namespace: string;
  codecKeys: readonly CodecKey[];
  tls?: boolean;
  apiKey?: string;
  /** What stands between a call and the wire, such as tracing. */
  interceptors?: WorkflowClientInterceptor[];
}

/** gRPC's own retries end with the connection. The SDK's would fire into a closed one, and that throws where nobody can catch it. */
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};

/** Seconds matter, people wait: left alone, gRPC tries a lost server again after up to two minutes. */
const channelArgs = {
  'grpc.initial_reconnect_backoff_ms': 200,
  'grpc.max_reconnect_backoff_ms': 1_000,
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name: [{}], retryPolicy }] }),
};

/** A client that connects at its first call, so that a process starts while Temporal is away. Close it with `client.connection.close()`. */
export function temporalClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({
    address: settings.address,
    tls: settings.tls,
    apiKey: settings.apiKey,
    channelArgs,
    interceptors: [],
  });
  return new Client({
    connection,
    namespace: settings.namespace,
    dataConverter: dataConverter(settings.codecKeys),
    interceptors: { workflow: settings.interceptors },
  });
}
