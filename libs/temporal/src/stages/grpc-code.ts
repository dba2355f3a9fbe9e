import { ServiceError, isGrpcServiceError } from '@temporalio/client';

/** Codes of gRPC that say something about Temporal itself. */
export const grpc = {
  /** The server gave up at the caller's deadline a moment before the caller did. */
  cancelled: 1,
  /** Too many Updates of one stage at once, or its run is about to continue as new. */
  resourceExhausted: 8,
  /** The stage is stopped at a bug: its task fails until the bug is fixed. */
  failedPrecondition: 9,
  aborted: 10,
  /** Nobody listens, or the connection broke. */
  unavailable: 14,
} as const;

/** The gRPC status of a failed call to Temporal; undefined for any other error. */
export function grpcCode(error: unknown): number | undefined {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) ? Number(cause.code) : undefined;
}
