import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Two sockets that belong together. `client` is whoever connected to the proxy. */
export interface Pair {
  client: Socket;
  server: Socket;
}

/** Looks at what passes. Answering false keeps the bytes back. */
export interface Watcher {
  toServer?(bytes: Buffer, pair: Pair): boolean;
  toClient?(bytes: Buffer, pair: Pair): boolean;
}

/** A TCP proxy on loopback that can be slow, cut connections, and keep things back. */
export class TcpProxy {
  /** Milliseconds that each piece waits, in either direction. */
  delay = 0;
  watcher: Watcher = {};
  private readonly pairs = new Set<Pair>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(targetPort: number): Promise<TcpProxy> {
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new TcpProxy(server, (server.address() as AddressInfo).port);
    server.on('connection', (client) =>
      proxy.join(client, connect({ port: targetPort, host: '127.0.0.1', noDelay: true })),
    );
    return proxy;
  }

  /** Every connection breaks now; new ones are taken. */
  cut(): void {
    for (const pair of [...this.pairs]) this.end(pair);
  }

  end(pair: Pair): void {
    this.pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }

  private join(client: Socket, server: Socket): void {
    const pair = { client, server };
    this.pairs.add(pair);
    for (const socket of [client, server]) {
      socket.on('error', () => this.end(pair)); // the other side learns it by its own connection's end
      socket.on('close', () => this.end(pair));
    }
    this.carry(client, server, (bytes) => this.watcher.toServer?.(bytes, pair) ?? true);
    this.carry(server, client, (bytes) => this.watcher.toClient?.(bytes, pair) ?? true);
  }

  private carry(from: Socket, to: Socket, passes: (bytes: Buffer) => boolean): void {
    let last = Promise.resolve();
    from.on('data', (bytes) => {
      const delay = this.delay;
      last = last.then(async () => {
        if (delay > 0) await sleep(delay);
        if (passes(bytes) && !to.destroyed) to.write(bytes);
      });
    });
  }
}
