import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople } from '#libs/embedded';
import { pagesAtHand } from './testing/pages-at-hand';

const me = { id: demoPeople.hubWorker.id, name: 'Sample', roles: [], grade: 'none', deputisesFor: [], may: [] };
const asked: { authorization?: string; last?: string | string[]; over: boolean }[] = [];

/** An API whose live updates never end by themselves. */
const api: Server = createServer((request, response) => {
  if (request.url !== '/live') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(me));
    return;
  }
  const { authorization, 'last-event-id': last } = request.headers;
  const stream = { authorization, last, over: false };
  asked.push(stream);
  response.on('close', () => (stream.over = true));
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('event: ready\nid: 7\ndata: {}\n\n');
});

let at: Awaited<ReturnType<typeof pagesAtHand>>;
let isClosed = false;
beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const { port } = api.address() as AddressInfo;
  at = await pagesAtHand({}, { API_URL: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  if (!isClosed) await at.close();
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
});
beforeEach(() => void (asked.length = 0));

interface Row {
  sid: string;
  expire: Date;
}

const sessions = () => at.sql<Row>(`select sid, expire from web.session where sess ? 'signedIn' order by expire desc`);

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 100) throw new Error('It did not happen in time');
    await sleep(50);
  }
}

/** What a stream says until the API is ready. */
async function begun({ body }: Response): Promise<string> {
  let text = '';
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (text.includes('event: ready')) return text;
  }
  throw new Error(`It ended before that: ${text}`);
}

describe('live updates of a page', () => {
  it('are passed on in the person’s name; the browser never meets the token', async () => {
    const visitor = at.visitor(demoPeople.hubWorker.id);
    await visitor.open('/');
    const closing = new AbortController();
    const answer = await fetch(`${at.pages}/live?last=12`, { headers: visitor.cookies(), signal: closing.signal });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const text = await begun(answer);
    expect(asked).toMatchObject([{ authorization: expect.stringMatching(/^Bearer ey/) as string, last: '12' }]);
    expect(text).not.toContain('ey');
    closing.abort();
    await until(() => asked[0]?.over === true);
  });

  it('are for nobody without a session, who is told not to come again', async () => {
    const answer = await fetch(`${at.pages}/live`, { redirect: 'manual' });
    expect([answer.status, asked]).toEqual([204, []]);
  });

  it('put the end of a session off no more than a page that looks by itself does', async () => {
    const visitor = at.visitor(demoPeople.hubWorker.id);
    await visitor.open('/');
    await at.sql(`update web.session set expire = now() + interval '10 minutes' where sess ? 'signedIn'`);
    const before = await sessions();
    const closing = new AbortController();
    await fetch(`${at.pages}/live`, { headers: visitor.cookies(), signal: closing.signal });
    closing.abort();
    const look = await fetch(`${at.pages}/`, { headers: { ...visitor.cookies(), 'x-by-itself': 'yes' } });
    expect([look.status, look.headers.get('set-cookie')]).toEqual([200, null]);
    await sleep(300);
    expect(await sessions()).toEqual(before);
    await visitor.open('/');
    await sleep(300);
    expect(await sessions()).not.toEqual(before);
  });

  it('hold up no end of the service', async () => {
    const visitor = at.visitor(demoPeople.hubWorker.id);
    await visitor.open('/');
    const answer = await fetch(`${at.pages}/live`, { headers: visitor.cookies() });
    await until(() => asked.length === 1);
    const started = Date.now();
    isClosed = true;
    await at.close();
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await answer.text()).toContain('retry:');
    expect(asked[0]?.over).toBe(true);
  });
});
