import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Request } from 'express';

/** Every request has an id before anything else happens to it. */
export type IdentifiedRequest = Request & { id: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Takes the caller's `X-Request-Id` when it is a UUID, so that one id follows a click through the pages and the API. */
export function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && uuid.test(given) ? given.toLowerCase() : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
