import { randomUUID } from 'node:crypto';
import { type Request } from 'express';
import { type Requester } from '../person/actor';

/** A request after the door: `person` is set on every route that is not public. */
export type SignedRequest = Request & { person?: Requester; id?: unknown };

const uuidOrStage = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[A-Za-z0-9]+-\d+)?$/;

/** The id that the log lines of this request carry. */
export function requestIdOf(request: SignedRequest): string {
  const { id } = request;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : randomUUID();
}

const pageName = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The page behind the request, as its `X-Page` says: a name in kebab-case. Anything else is not kept. */
export function pageOf({ headers }: Pick<Request, 'headers'>): string | undefined {
  const page = headers['x-page'];
  return typeof page === 'string' && pageName.test(page) ? page : undefined;
}

/** Ids in the address, for the access log. Anything that is not an id stays out of it. */
export function idsIn(params: Readonly<Record<string, string | string[]>>): string[] {
  return Object.values(params)
    .flat()
    .filter((value) => uuidOrStage.test(value));
}
