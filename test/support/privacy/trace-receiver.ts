import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A span as it arrives, in OTLP's JSON. */
interface Sent {
  traceId: string;
  name: string;
  attributes?: { key: string }[];
  events?: { attributes?: { key: string }[] }[];
}

interface Export {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: Sent[] }[];
  }[];
}

export interface Told {
  traceId: string;
  /** `<part>: <name>` */
  what: string;
  /** Names of all attributes, those of events included. */
  attributes: string[];
}

/** Stands where a council has its collector. */
export class TraceReceiver {
  /** Everything that arrived, as it arrived. */
  readonly bodies: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<TraceReceiver> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        receiver.bodies.push(body);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const receiver = new TraceReceiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return receiver;
  }

  get spans(): Told[] {
    return this.bodies
      .flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const part = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? 'nobody';
        return scopeSpans.flatMap(({ spans }) =>
          spans.map((span) => toldBy(part.replace('childs-journey-', ''), span)),
        );
      });
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

function toldBy(part: string, { traceId, name, attributes = [], events = [] }: Sent): Told {
  const all = [...attributes, ...events.flatMap((event) => event.attributes ?? [])];
  return { traceId, what: `${part}: ${name}`, attributes: all.map(({ key }) => key) };
}
