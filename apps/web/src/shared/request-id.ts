import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Request } from 'express';

/** Every request has an id before anything else happens to it; it goes on to the API, so that one id follows a click through both. */
export type IdentifiedRequest = Request & { id: string };

export function requestId(_request: IncomingMessage, response: ServerResponse): string {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
