import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench } from './bench';
import { type Holder } from './test-issuer';

export interface StreamEvent {
  type: string;
  id: string;
  data: Record<string, unknown>;
}

/** A client of the live updates. */
export class LiveStream {
  readonly events: StreamEvent[] = [];
  over = false;

  private constructor(private readonly closing: AbortController) {}

  static async open(bench: Bench, as: Holder, more: { lasts?: string; last?: string } = {}): Promise<LiveStream> {
    const closing = new AbortController();
    const response = await fetch(`${bench.url}/live`, {
      headers: {
        authorization: `Bearer ${await bench.tokenFor(as, more.lasts)}`,
        ...(more.last === undefined ? {} : { 'last-event-id': more.last }),
      },
      signal: closing.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`GET /live: ${response.status}`);
    const stream = new LiveStream(closing);
    void stream.read(response.body).catch(() => undefined); // closed by the test
    await stream.until((events) => events.some(({ type }) => type === 'ready'));
    return stream;
  }

  /** What the hints said so far, apart from where. */
  get hints(): Record<string, unknown>[] {
    return this.events.filter(({ type }) => type === 'hint').map(({ data }) => data);
  }

  async until(done: (events: readonly StreamEvent[]) => boolean, patience = 10_000): Promise<void> {
    const end = Date.now() + patience;
    while (!done(this.events)) {
      if (Date.now() > end) throw new Error(`It was not said in time: ${JSON.stringify(this.events)}`);
      await sleep(20);
    }
  }

  close(): void {
    this.closing.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) this.events.push(...eventIn(part));
    }
    this.over = true;
  }
}

function eventIn(part: string): StreamEvent[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1];
  const type = field('event');
  if (type === undefined) return [];
  return [{ type, id: field('id') ?? '', data: JSON.parse(field('data') ?? '{}') as Record<string, unknown> }];
}
