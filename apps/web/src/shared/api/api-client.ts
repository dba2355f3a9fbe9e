import createClient from 'openapi-fetch';
import { randomUUID } from 'node:crypto';
import { SignInAgain } from '../sign-in/sign-in-again';
import { ApiRefused } from './api-refused';
import { type Api, type GetPath, type Got, type Sending, type Sent, type With } from './api.types';
import { keyOf } from './idempotency';
import { away, isProblem, type Problem, referenceOf, refusalOf } from './problem';

/** Milliseconds after which the API counts as away. An act waits for its record at most so long. */
const usualPatience = 15_000;

/** In whose name, and from which page, the API is asked. */
export interface Caller {
  accessToken: string;
  /** Route name in kebab-case: the API keeps it with each reading. */
  pageName: string;
  requestId: string;
}

interface Answered {
  ok: boolean;
  data?: unknown;
  problem?: Problem;
}

type AnyRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** The API over HTTP, for one request of one person. */
export class ApiClient implements Api {
  private readonly request: AnyRequest;

  constructor(baseUrl: string, caller: Caller) {
    const client = createClient<Record<string, never>>({
      baseUrl,
      headers: {
        authorization: `Bearer ${caller.accessToken}`,
        'x-page': caller.pageName,
        'x-request-id': caller.requestId,
      },
    });
    // Addresses of acts are put together from the registry: types cannot follow them, so they are told at `get` and `send`.
    this.request = client.request as unknown as AnyRequest;
  }

  async get<P extends GetPath>(path: P, filled: With = {}): Promise<Got<P>> {
    const { ok, data, problem = away } = await this.ask('get', path, filled, {});
    if (!ok) throw new ApiRefused(problem.status, problem.code, referenceOf(problem));
    return data as Got<P>;
  }

  async find<P extends GetPath>(path: P, filled: With = {}): Promise<Got<P> | undefined> {
    try {
      return await this.get(path, filled);
    } catch (error) {
      if (error instanceof ApiRefused && (error.status === 403 || error.status === 404)) return undefined;
      throw error;
    }
  }

  async send<T>(method: 'post' | 'put' | 'delete', path: string, sending: Sending = {}): Promise<Sent<T>> {
    const { body, version, key = randomUUID(), patience, ...filled } = sending;
    const headers = {
      'idempotency-key': keyOf(key, body),
      ...(typeof version === 'number' ? { 'if-match': `"${version}"` } : {}),
      ...(version === 'none' ? { 'if-none-match': '*' } : {}),
    };
    const {
      ok,
      data,
      problem = away,
    } = await this.ask(method, path, filled, { headers, ...(body ? { body } : {}) }, patience);
    return ok ? { done: true, answer: data as T } : { done: false, refusal: refusalOf(problem) };
  }

  private async ask(
    method: string,
    path: string,
    { path: into = {}, query = {} }: With,
    init: object,
    patience = usualPatience,
  ): Promise<Answered> {
    const signal = AbortSignal.timeout(patience);
    try {
      const { data, error, response } = await this.request(method, path, {
        params: { path: into, query },
        signal,
        ...init,
      });
      if (response.status === 401) throw new SignInAgain();
      if (response.ok) return { ok: true, data };
      return { ok: false, problem: isProblem(error) ? error : { ...away, status: response.status } };
    } catch (error) {
      if (error instanceof SignInAgain) throw error;
      return { ok: false, problem: away }; // refused, reset or timed out: nobody is there
    }
  }
}
