import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type KnownIds } from './known-ids';
import { towardsRecords } from './towards-records';

/** An answer that no request may have, and what asked for it. Made-up data only. */
export interface ServerError {
  role: string;
  status: number;
  method: string;
  address: string;
  headers: NodeJS.Dict<string | string[]>;
  sent: string;
  answered: string;
}

export interface Counted {
  cases: number;
  /** How many answers of each hundred, such as `4xx`. */
  answers: Record<string, number>;
}

/** Stands before the API for one role at a time: signs each request with the role's token, points it at records, and counts the answers. */
export class CountingProxy {
  private readonly server = createServer((from, to) => void this.pass(from, to));
  private turn = 0;
  private who = { role: '', token: '' };
  readonly counts = new Map<string, Counted>();
  readonly errors: ServerError[] = [];

  constructor(
    private readonly api: string,
    private readonly known: KnownIds,
  ) {}

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  as(role: string, token: string): void {
    this.who = { role, token };
    if (!this.counts.has(role)) this.counts.set(role, { cases: 0, answers: {} });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async pass(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const { role, token } = this.who;
    const chunks: Buffer[] = [];
    for await (const chunk of from) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const address = towardsRecords(from.url ?? '/', this.known, (this.turn += 1));
    const { host: _host, ...others } = from.headers;
    const headers = { ...others, authorization: `Bearer ${token}` };
    const onward = request(`${this.api}${address}`, { method: from.method, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      this.count(role, status);
      to.writeHead(status, answer.headers);
      // A stream of live updates has no end: its beginning will do.
      if (answer.headers['content-type']?.startsWith('text/event-stream')) return void (answer.destroy(), to.end());
      let answered = '';
      answer.on('data', (chunk: Buffer) => (answered += chunk.toString()));
      answer.on('end', () => {
        if (status >= 500)
          this.errors.push({
            role,
            status,
            method: from.method ?? '',
            address,
            headers: others,
            sent: body.toString(),
            answered,
          });
      });
      answer.pipe(to);
    });
    onward.on('error', (error) => {
      this.count(role, 599);
      this.errors.push({
        role,
        status: 599,
        method: from.method ?? '',
        address,
        headers: others,
        sent: body.toString(),
        answered: error.message,
      });
      to.writeHead(502).end();
    });
    onward.end(body);
  }

  private count(role: string, status: number): void {
    const counted = this.counts.get(role) ?? { cases: 0, answers: {} };
    const hundred = `${Math.floor(status / 100)}xx`;
    counted.cases += 1;
    counted.answers[hundred] = (counted.answers[hundred] ?? 0) + 1;
    this.counts.set(role, counted);
  }
}
