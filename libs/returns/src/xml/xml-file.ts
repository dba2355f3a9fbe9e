import { once } from 'node:events';
import { type Writable } from 'node:stream';
import { createCB } from 'xmlbuilder2';
import { type Element } from './element';

/**
 * A file that is written while it is made: one element under the root at a time, never more of it in memory. What reads slowly is waited
 * for.
 */
export class XmlFile {
  private waiting: string[] = [];
  private readonly xml = createCB({
    data: (chunk: string) => this.waiting.push(chunk),
    end: () => undefined,
    error: (error: Error) => {
      throw error;
    },
    prettyPrint: true,
  });

  constructor(private readonly out: Writable) {
    this.xml.dec({ encoding: 'UTF-8' });
  }

  /** Begins an element that holds what is written until `close`. */
  open(name: string): void {
    this.xml.ele(name);
  }

  close(): void {
    this.xml.up();
  }

  /** Writes an element whole. */
  async write(element: Element): Promise<void> {
    this.put(element);
    await this.flush();
  }

  async end(): Promise<void> {
    this.xml.end();
    await this.flush();
  }

  private put({ name, content }: Element): void {
    this.xml.ele(name);
    if (typeof content === 'string') this.xml.txt(content);
    else for (const child of content) this.put(child);
    this.xml.up();
  }

  private async flush(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    if (text !== '' && !this.out.write(text)) await once(this.out, 'drain');
  }
}
