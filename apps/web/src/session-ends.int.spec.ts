import { demoPeople } from '#libs/embedded';
import { type Tokens } from './shared/sign-in/tokens.types';
import { pagesAtHand } from './testing/pages-at-hand';
import { type Visitor } from './testing/visitor';

const { socialWorker } = demoPeople;
const me = {
  id: socialWorker.id,
  name: socialWorker.name,
  roles: ['SOCIAL_WORKER'],
  grade: 'worker',
  deputisesFor: [],
  may: [],
};

let at: Awaited<ReturnType<typeof pagesAtHand>>;
beforeAll(async () => {
  at = await pagesAtHand({ 'get /me': { status: 200, body: me } }, { SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '10' });
});
afterAll(() => at.close());

/** Whether the session opens a page, or leads to the sign-in. */
async function opens(visitor: Visitor): Promise<boolean> {
  const { status, headers } = await fetch(`${at.pages}/sign-ins`, { headers: visitor.cookies(), redirect: 'manual' });
  if (status === 200) return true;
  expect([status, headers.get('location')]).toEqual([303, '/sign-in']);
  return false;
}

async function signedIn(): Promise<Visitor> {
  await at.sql('delete from web.session');
  const visitor = at.visitor(socialWorker.id);
  await visitor.open('/sign-ins');
  expect(await opens(visitor)).toBe(true);
  return visitor;
}

describe('a session', () => {
  it('has its token for forms from the sign-in on, and keeps it: the first page may be quicker than the sign-in is written down', async () => {
    await at.sql('delete from web.session');
    const visitor = at.visitor(socialWorker.id);
    const tokens = () => at.sql<{ token: string }>("select sess->>'csrfToken' as token from web.session");
    await visitor.signIn();
    const [given] = await tokens();
    expect(given?.token).toMatch(/^[0-9a-f]{64,}$/);
    const { $ } = await visitor.open('/sign-ins');
    expect($('form[action="/sign-out"] input[name=_csrf]').val()).toBe(given?.token);
    expect(await tokens()).toEqual([given]);
  });

  it('ends after half an hour without a click, and every click puts that off', async () => {
    const visitor = await signedIn();
    const [row] = await at.sql<{ left: number }>(
      'select extract(epoch from expire - now())::int as left from web.session',
    );
    expect(row?.left).toBeGreaterThan(1_790);
    expect(row?.left).toBeLessThan(1_810); // the store keeps whole seconds, rounded up
    await at.sql("update web.session set expire = now() + interval '1 minute'");
    expect(await opens(visitor)).toBe(true);
    const [again] = await at.sql<{ left: number }>(
      'select extract(epoch from expire - now())::int as left from web.session',
    );
    expect(again?.left).toBeGreaterThan(1_790);
    await at.sql("update web.session set expire = now() - interval '1 second'");
    expect(await opens(visitor)).toBe(false);
  });

  it('ends after ten hours, however busy it was', async () => {
    const visitor = await signedIn();
    const begun = (ago: string) =>
      at.sql(
        `update web.session set sess = jsonb_set(sess::jsonb, '{signedIn,at}', to_jsonb((extract(epoch from now() - interval '${ago}') * 1000)::bigint))`,
      );
    await begun('9 hours 59 minutes');
    expect(await opens(visitor)).toBe(true);
    await begun('10 hours 1 minute');
    expect(await opens(visitor)).toBe(false);
  });
});

describe('a session that is ended at the provider', () => {
  async function tokens(): Promise<Tokens> {
    const [row] = await at.sql<{ sealed: string }>("select sess->'signedIn'->>'tokens' as sealed from web.session");
    return (await at.seal.open(row?.sealed ?? '')) as Tokens;
  }

  /** As if this many seconds of the access token were left. */
  async function accessTokenHolds(seconds: number): Promise<void> {
    const sealed = await at.seal.close({ ...(await tokens()), until: Date.now() + seconds * 1_000 });
    await at.sql(
      `update web.session set sess = jsonb_set(sess::jsonb, '{signedIn,tokens}', to_jsonb('${sealed}'::text))`,
    );
  }

  async function endAtTheProvider(visitor: Visitor): Promise<void> {
    const { $ } = await visitor.open(`${at.issuer}/session/end`);
    const xsrf = String($('[name=xsrf]').val());
    const { status } = await visitor.send(`${at.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(status).toBe(200);
  }

  it('goes on while its access token holds, and ends here when that is to be renewed, a minute before its end', async () => {
    const visitor = await signedIn();
    await endAtTheProvider(visitor);
    await accessTokenHolds(70);
    expect(await opens(visitor)).toBe(true);
    await accessTokenHolds(59);
    expect(await opens(visitor)).toBe(false);
  });

  it('is the only one that ends then: another is renewed in silence', async () => {
    const visitor = await signedIn();
    await accessTokenHolds(59);
    expect(await opens(visitor)).toBe(true);
    expect((await tokens()).until - Date.now()).toBeGreaterThan(3_500_000); // the provider's hold an hour
  });
});
