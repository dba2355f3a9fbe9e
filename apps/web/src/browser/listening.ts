/** Milliseconds after which it is tried again where the server refused. */
const patience = 60_000;

interface Hint {
  topic: string;
  teamId?: string;
  journeyId?: string;
}

/** Hears of changes while the page is to be seen. A page in the background holds no connection, and hears what it missed when it is back. */
export class Listening {
  private source: EventSource | undefined;
  private last = '';
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** @param topic `queues`, or `team:` or `journey:` and its id */
  constructor(
    private readonly topic: string,
    private readonly heard: () => void,
  ) {
    document.addEventListener('visibilitychange', () => this.openOrClose());
    addEventListener('pagehide', () => this.close());
    addEventListener('pageshow', () => this.openOrClose());
    this.openOrClose();
  }

  private openOrClose(): void {
    if (document.visibilityState === 'hidden') this.close();
    else if (!this.source) this.open();
  }

  private open(): void {
    const source = new EventSource(this.last === '' ? '/live' : `/live?last=${this.last}`);
    this.source = source;
    source.addEventListener('ready', (event) => this.remember(event));
    source.addEventListener('hint', (event) => {
      this.remember(event);
      if (this.concerns(JSON.parse(event.data as string) as Hint)) this.heard();
    });
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return; // it comes again by itself
      this.close();
      this.retry = setTimeout(() => this.openOrClose(), patience);
    });
  }

  private close(): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = undefined;
  }

  private remember({ lastEventId }: MessageEvent): void {
    if (lastEventId !== '') this.last = lastEventId;
  }

  private concerns({ topic, teamId, journeyId }: Hint): boolean {
    return topic === 'all' || this.topic === topic || this.topic === `${topic}:${teamId ?? journeyId}`;
  }
}
