import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Response } from 'express';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';

/** Milliseconds after which a stream ends: the browser comes again, and the session is looked at anew. */
const longest = 5 * 60_000;

/** Milliseconds after which a browser comes again when a stream has ended. */
const pause = 5_000;

export interface Listener {
  accessToken: string;
  requestId: string;
  /** Id of the last event that the browser has seen. */
  last?: string;
}

/** Passes the API's live updates on to browsers, which never hold a token. None outlives its browser, its time or this process. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly open = new Set<AbortController>();

  constructor(@Inject(CONFIG) private readonly config: WebConfig) {}

  /** How many browsers listen. */
  get count(): number {
    return this.open.size;
  }

  async pass(listener: Listener, response: Response): Promise<void> {
    const closing = new AbortController();
    this.open.add(closing);
    const end = setTimeout(() => closing.abort(), longest);
    response.on('close', () => closing.abort());
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    response.write(`retry: ${pause}\n\n`);
    try {
      const body = await this.ask(listener, closing.signal);
      if (body) await pipeline(Readable.fromWeb(body), response, { signal: closing.signal, end: false });
    } catch {
      // The API or the browser has gone, or time is up: the stream ends either way, and the browser comes again.
    } finally {
      clearTimeout(end);
      closing.abort();
      this.open.delete(closing);
      if (!response.destroyed) response.end();
    }
  }

  /** Before the server waits for its connections to end: these never do by themselves. */
  onModuleDestroy(): void {
    for (const closing of this.open) closing.abort();
  }

  private async ask({ accessToken, requestId, last }: Listener, signal: AbortSignal) {
    const answer = await fetch(new URL('/live', this.config.API_URL), {
      headers: {
        authorization: `Bearer ${accessToken}`,
        'x-page': 'live',
        'x-request-id': requestId,
        ...(last === undefined ? {} : { 'last-event-id': last }),
      },
      signal,
    });
    return answer.ok ? answer.body : null;
  }
}
