import { type ReadableSpan, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { discreetSpan } from './discreet-span';

/** The door through which spans leave: the next processor sees each as it may be told. */
export class DiscreetProcessor implements SpanProcessor {
  constructor(private readonly next: SpanProcessor) {}

  /** Nothing leaves before a span has ended. */
  onStart(): void {
    return undefined;
  }

  onEnd(span: ReadableSpan): void {
    this.next.onEnd(discreetSpan(span));
  }

  forceFlush(): Promise<void> {
    return this.next.forceFlush();
  }

  shutdown(): Promise<void> {
    return this.next.shutdown();
  }
}
