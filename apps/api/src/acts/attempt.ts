import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { documented } from '../http/documented';
import { versionSeen } from '../http/etag';
import { commandIdOf, requestHash } from '../http/idempotency';
import { type Asking, askingOf, type GuardedRequest } from '../reading/asking';

/** One sending of an act. Sent again with the same key, it is the same act. */
export interface Attempt extends Asking {
  commandId: string;
  /** SHA-256 (hex) of what is asked for. */
  requestHash: string;
}

/** An attempt to change something that the caller has seen in a version. */
export interface VersionedAttempt extends Attempt {
  versionSeen: number;
}

function attemptOf(context: ExecutionContext): Attempt {
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  const asking = askingOf(context);
  const { method, params, body } = request as {
    method: string;
    params: Readonly<Record<string, unknown>>;
    body: unknown;
  };
  const { path: route } = request.route as { path: string };
  const commandId = commandIdOf(asking.requester.actorId, request.header('Idempotency-Key'));
  return { ...asking, commandId, requestHash: requestHash({ method, route, params, body }) };
}

/** What is only tried out is recorded nowhere: each time is another, and it needs no key and no version. */
function dryRunOf(context: ExecutionContext): Attempt {
  const asking = askingOf(context);
  return { ...asking, commandId: randomUUID(), requestHash: 'dry run' };
}

function isDryRun(context: ExecutionContext): boolean {
  return context.switchToHttp().getRequest<GuardedRequest>().query.dryRun === 'true';
}

const plainOrDry = createParamDecorator((_: unknown, context: ExecutionContext): Attempt =>
  isDryRun(context) ? dryRunOf(context) : attemptOf(context),
);

const versionedOrDry = createParamDecorator((_: unknown, context: ExecutionContext): DryRunOr<VersionedAttempt> => {
  if (isDryRun(context)) return dryRunOf(context);
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  return { ...attemptOf(context), versionSeen: versionSeen(request.header('If-Match')) };
});

/** A dry run has seen no version. */
export type DryRunOr<A extends VersionedAttempt> = A | (Attempt & { versionSeen?: undefined });

const plain = createParamDecorator((_: unknown, context: ExecutionContext): Attempt => attemptOf(context));

const versioned = createParamDecorator((_: unknown, context: ExecutionContext): VersionedAttempt => {
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  return { ...attemptOf(context), versionSeen: versionSeen(request.header('If-Match')) };
});

const idempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description:
    'A new one for each act: 8 to 64 letters, digits or `._~-`. Repeat it to repeat the request: the answer is the same',
  schema: { type: 'string', minLength: 8, maxLength: 64, example: '1f0e7a52-6a55-4c8e-8f5e-2f0b7f0a9d10' },
});

const keyUnlessDryRun = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'As for every act; with `dryRun=true` there is none',
  schema: { type: 'string', minLength: 8, maxLength: 64, example: '1f0e7a52-6a55-4c8e-8f5e-2f0b7f0a9d10' },
});

const ifMatchUnlessDryRun = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'ETag of the version that the person saw; with `dryRun=true` there is none',
  schema: { type: 'string', example: '"3"' },
});

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'ETag of the version that the person saw',
  schema: { type: 'string', example: '"3"' },
});

/** The act's attempt, documented with the header that it needs. */
export function Attempted(): ParameterDecorator {
  return documented(plain(), [idempotencyKey]);
}

/** The same for acts on what can have changed meanwhile: 428 without If-Match. */
export function AttemptedOnVersion(): ParameterDecorator {
  return documented(versioned(), [idempotencyKey, ifMatch]);
}

/** For routes with `dryRun=true`, which need no key then. */
export function AttemptedOrDry(): ParameterDecorator {
  return documented(plainOrDry(), [keyUnlessDryRun]);
}

export function AttemptedOnVersionOrDry(): ParameterDecorator {
  return documented(versionedOrDry(), [keyUnlessDryRun, ifMatchUnlessDryRun]);
}
