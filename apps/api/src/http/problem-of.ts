import { HttpException } from '@nestjs/common';
import { AccessRefused, challenge } from '#libs/access';
import { BadCursor, isDatabaseAway, sqlState } from '#libs/database';
import { isRuleBroken, type RuleBroken } from '#libs/journey';
import { isAway } from '#libs/temporal';
import { type HeldWork } from './held-work';
import { type Problem, type ProblemError, problem } from './problem';
import { statusOf } from './problem-statuses';

export interface Answer {
  body: Problem;
  headers: Readonly<Record<string, string>>;
}

/** Seconds after which asking again may help, while the clockwork is away. */
const retryAfter = '5';

/** Turns anything that was thrown into an answer. What it does not know, it does not describe. */
export function problemOf(error: unknown, requestId: string): Answer {
  if (error instanceof AccessRefused) return atTheDoor(error, requestId);
  if (isRuleBroken(error)) {
    const body = refused(error, requestId);
    return { body, headers: body.status === 503 ? { 'Retry-After': retryAfter } : {} };
  }
  if (isAway(error)) {
    const detail = 'Acts cannot be recorded just now. Nothing was lost: send the same request again';
    return { body: problem(503, error.code, detail, requestId), headers: { 'Retry-After': String(error.retryAfter) } };
  }
  if (isDatabaseAway(error)) {
    const detail = 'The record cannot be reached just now. Send the same request again';
    return { body: problem(503, 'SERVICE.RECORD_AWAY', detail, requestId), headers: { 'Retry-After': retryAfter } };
  }
  if (error instanceof BadCursor) return plain(unreadableCursor(requestId));
  if (isUnusableValue(error))
    return plain(problem(422, 'REQUEST.INVALID', 'A value that was sent cannot be used', requestId));
  const known = ofHttp(httpStatusOf(error), requestId);
  if (known) return plain(known);
  return plain(problem(500, 'SERVICE.FAILED', 'Something went wrong on our side', requestId));
}

function plain(body: Problem): Answer {
  return { body, headers: {} };
}

function atTheDoor(error: AccessRefused, requestId: string): Answer {
  const asked = challenge(error);
  const headers = {
    ...(asked ? { 'WWW-Authenticate': asked } : {}),
    ...(error.status === 503 ? { 'Retry-After': retryAfter } : {}),
  };
  return { body: problem(error.status, error.code, error.message, requestId), headers };
}

type Particulars = { errors?: ProblemError[]; held?: HeldWork[] } & Record<string, unknown>;

/** Of a refusal's particulars only what was made for the caller leaves; the rest stays inside. */
function refused({ code, message, details }: RuleBroken, requestId: string): Problem {
  if (code === 'COMMAND.REUSED')
    return problem(422, 'IDEMPOTENCY.KEY_REUSED', 'This Idempotency-Key was used for another request', requestId);
  const { errors, held, currentVersion, current, version } = details as Particulars;
  const stands =
    code === 'VERSION.STALE' ? [currentVersion, current, version].find((one) => typeof one === 'number') : undefined;
  return problem(statusOf(code), code, message, requestId, {
    ...(errors ? { errors } : {}),
    ...(held ? { held } : {}),
    ...(stands === undefined ? {} : { currentVersion: stands }),
  });
}

/** SQLSTATE class 22, data exception: a value that no column takes, such as a date beyond the database's calendar. */
function isUnusableValue(error: unknown): boolean {
  return sqlState(error)?.startsWith('22') ?? false;
}

function unreadableCursor(requestId: string): Problem {
  const errors = [{ parameter: 'after', detail: 'Send `next` of the page before' }];
  return problem(400, 'REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', requestId, { errors });
}

/** Nest and body-parser both say a status; their messages may repeat what was sent and are left out. */
function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
  return undefined;
}

function ofHttp(status: number | undefined, requestId: string): Problem | undefined {
  switch (status) {
    case 400:
      return problem(
        400,
        'REQUEST.MALFORMED',
        'The request cannot be read: its address is not well formed, or its body is no JSON',
        requestId,
      );
    case 401:
      return problem(401, 'ACCESS.NOT_SIGNED_IN', 'Send a valid access token', requestId);
    case 403:
      return problem(403, 'ACCESS.DENIED', 'Your role does not allow this', requestId);
    case 404:
      return problem(404, 'REQUEST.NO_ROUTE', 'There is nothing at this address', requestId);
    case 413:
      return problem(413, 'REQUEST.TOO_LARGE', 'A body has at most 1 MB', requestId);
    case 415:
      return problem(415, 'REQUEST.MEDIA_TYPE', 'Send application/json in UTF-8', requestId);
    case 429:
      return problem(
        429,
        'REQUEST.TOO_OFTEN',
        'This was asked too often. Wait a minute, then send it again',
        requestId,
      );
    default:
      return undefined;
  }
}
