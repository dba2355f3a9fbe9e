import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** An answer of the API, with the version that it was about. */
export interface Answer<T> {
  status: number;
  body: T;
  etag?: string;
  headers: Headers;
}

/** The API answered otherwise than the story wants: the story ends. */
export class UnexpectedAnswer extends Error {
  readonly code = 'DEMO.UNEXPECTED_ANSWER';

  constructor(what: string, status: number, body: unknown) {
    super(`${what} answered ${status}: ${JSON.stringify(body)}`);
  }
}

export interface Sending {
  body?: unknown;
  etag?: string;
  /** The status that the story expects, or that any will do; by default any success. */
  expect?: number | 'any';
  /** Idempotency-Key; by default a new one. */
  key?: string;
  headers?: Record<string, string>;
}

/** One signed-in person's calls. Each act has a key of its own, as a browser's form would. */
export class Caller {
  constructor(
    private readonly api: string,
    private readonly accessToken: string,
    readonly name: string,
  ) {}

  get<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('GET', path, sending);
  }

  post<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('POST', path, sending);
  }

  put<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('PUT', path, sending);
  }

  delete<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, sending);
  }

  /** Reads what is to be acted on, then acts on the version that was read. */
  async act<T>(on: string, path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
    const { etag } = await this.get(on);
    return (await this.send<T>(method, path, { body, etag })).body;
  }

  /** What could not be recorded just now is sent again with the same key, as the answer asks: nothing happens twice. */
  private async send<T>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
    const key = sending.key ?? randomUUID();
    for (let tried = 1; ; tried += 1) {
      const response = await this.ask(method, path, { ...sending, key });
      const text = await response.text();
      const body: unknown = text ? JSON.parse(text) : undefined;
      const { status, headers } = response;
      if (isExpected(response, sending.expect)) {
        return { status, headers, body: body as T, etag: headers.get('etag') ?? undefined };
      }
      if (status !== 503 || tried === 3) throw new UnexpectedAnswer(`${method} ${path}`, status, body);
      await wait(Number(headers.get('retry-after') ?? 1) * 1_000);
    }
  }

  private ask(method: string, path: string, { body, etag, key, headers }: Sending): Promise<Response> {
    return fetch(`${this.api}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.accessToken}`,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': key ?? randomUUID() }),
        ...(etag ? { 'if-match': etag } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}

function isExpected({ ok, status }: Response, expect: Sending['expect']): boolean {
  return expect === undefined ? ok : expect === 'any' || expect === status;
}
