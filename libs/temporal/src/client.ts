import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { type CodecKey } from './codec/codec-keys';
import { dataConverter } from './data-converter';

/** Where Temporal is, and the keys that keep histories private. */
export interface TemporalSettings {
  /** host:port */
  address: string;
  namespace: string;
  codecKeys: readonly CodecKey[];
  tls?: boolean;
  apiKey?: string;
}

/**
 * Seconds matter here: gRPC would wait up to two minutes before it tries a lost server again, and the SDK would retry ten times before it
 * says that a server is away. People wait for the answer.
 */
const channelArgs = {
  'grpc.initial_reconnect_backoff_ms': 200,
  'grpc.max_reconnect_backoff_ms': 1_000,
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
};

/** A client that connects at its first call, so that a process starts while Temporal is away. Close it with `client.connection.close()`. */
export function temporalClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({
    address: settings.address,
    tls: settings.tls,
    apiKey: settings.apiKey,
    channelArgs,
    interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: 3 }))],
  });
  return new Client({ connection, namespace: settings.namespace, dataConverter: dataConverter(settings.codecKeys) });
}
