import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The API over HTTP, with canned answers: for tests of the pages as a whole process. */
export interface StubApi {
  readonly url: string;
  readonly asked: Asked[];
  /** Status and body for `get /me`; without one it is 404. */
  answers: Record<string, { status: number; body: unknown }>;
  close(): Promise<void>;
}

export async function stubApi(answers: StubApi['answers']): Promise<StubApi> {
  const asked: Asked[] = [];
  const stub = { asked, answers };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const [path = ''] = (request.url ?? '').split('?');
      const method = (request.method ?? '').toLowerCase();
      asked.push({ method, path, headers: request.headers, body });
      const missing = { status: 404, body: { status: 404, code: 'REQUEST.NO_ROUTE', detail: 'Nothing' } };
      const answer = stub.answers[`${method} ${path}`] ?? missing;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return Object.assign(stub, { url: `http://127.0.0.1:${port}`, close });
}
