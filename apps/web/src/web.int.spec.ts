import { demoPeople } from '#libs/embedded';
import { pagesAtHand } from './testing/pages-at-hand';
import { faultsOf } from './testing/sound-page';
import { textOf } from './testing/rendered';

const contactId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const screening = `/contacts/${contactId}/acts/screening`;
const findings = 'Synthetic: the health visitor knows the family.';
const me = {
  id: demoPeople.hubWorker.id,
  name: 'Hazel Thimblewick',
  roles: ['HUB_WORKER'],
  grade: 'worker',
  deputisesFor: [],
  may: [
    { action: 'read', subject: 'Enquiry' },
    { action: 'read', subject: 'Contact' },
    { action: 'screen', subject: 'Contact' },
  ],
};
const contact = {
  ...{ id: contactId, child: { givenName: 'Sample' }, status: 'received', version: 3, state: {}, form: {} },
  ...{ siblings: [], deadlines: [] },
};
const answers = {
  'get /me': { status: 200, body: me },
  [`get /contacts/${contactId}`]: { status: 200, body: contact },
};

let at: Awaited<ReturnType<typeof pagesAtHand>>;
beforeAll(async () => {
  at = await pagesAtHand({ ...answers }, { SIGN_INS_PER_MINUTE: '100' });
});
afterAll(() => at.close());
beforeEach(() => {
  at.api.answers = { ...answers };
  at.api.asked.length = 0;
});

const hubWorker = () => at.visitor(demoPeople.hubWorker.id);
const filled = {
  history: 'nothing',
  commonAssessment: 'none',
  siblings: 'none',
  household: 'confirmed',
  'text.findings': findings,
};

describe('the web pages', () => {
  it('send whoever has not signed in to the issuer, and back to the page that was asked for', async () => {
    const seen = await hubWorker().open(`/contacts/${contactId}`);
    expect(seen.url.pathname).toBe(`/contacts/${contactId}`);
    expect(textOf(seen.$, 'h1')).toBe('Sample');
    expect(faultsOf(seen.$)).toEqual([]);
  });

  it('are kept by nobody, and load scripts and styles from here alone', async () => {
    const { headers, $ } = await hubWorker().open('/');
    const nonce = $('script').first().attr('nonce') ?? 'none';
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000; includeSubDomains/);
    expect(headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('ask the API in the name of the person, and tell it from which page', async () => {
    await hubWorker().open(screening);
    expect(at.api.asked.map(({ headers }) => headers.authorization)).toEqual(
      at.api.asked.map(() => expect.stringMatching(/^Bearer ey/) as string),
    );
    expect(at.api.asked.at(-1)?.headers['x-page']).toBe('contact-act');
  });

  it('refuse a form that was not made here', async () => {
    const visitor = hubWorker();
    await visitor.open('/');
    const seen = await visitor.send(screening, filled);
    expect(seen.status).toBe(403);
    expect(textOf(seen.$, 'h1')).toBe('You cannot see or do this');
    expect(at.api.asked.filter(({ method }) => method === 'post')).toEqual([]);
  });

  it('give a form back, filled in, when the session ended before it was sent', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    visitor.forgetSession();
    const seen = await visitor.fillIn(form, filled);
    expect(seen.url.pathname).toBe(screening);
    expect(seen.$('textarea').text().trim()).toBe(findings);
    expect(textOf(seen.$, '.govuk-inset-text')).toMatch(/^You were signed out while you were writing/);
    expect(at.api.asked.filter(({ method }) => method === 'post')).toEqual([]);
  });

  it('give it back also to somebody who has signed in again in another window meanwhile', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    visitor.forgetSession();
    await visitor.open('/');
    const seen = await visitor.fillIn(form, filled);
    expect(seen.$('textarea').text().trim()).toBe(findings);
    await visitor.fillIn(seen, filled);
    expect(at.api.asked.at(-1)).toMatchObject({ method: 'post', path: `/contacts/${contactId}/screening` }); // its token is a good one
  });

  it('give it back to nobody else', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    visitor.forgetSession();
    const { url } = await visitor.fillIn(form, filled);
    const other = await at.visitor(demoPeople.otherHubWorker.id).open(`${url.pathname}${url.search}`);
    expect(other.$('textarea').text().trim()).toBe('');
  });

  it('keep what is parked, and the tokens, unreadable at rest', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    visitor.forgetSession();
    await visitor.fillIn(form, filled);
    const parked = await at.sql<{ sealed: string }>('select sealed from web.parked_post');
    const sessions = await at.sql<{ sess: string }>('select sess::text from web.session');
    expect(parked.length).toBeGreaterThan(0);
    expect(JSON.stringify([parked, sessions])).not.toMatch(/Synthetic|"ey[^"]*\.ey/);
  });

  it('keep a form when the API no longer takes the token', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    const lapsed = { status: 401, body: { status: 401, code: 'ACCESS.NOT_SIGNED_IN', detail: 'No' } };
    at.api.answers = { ...answers, [`post /contacts/${contactId}/screening`]: lapsed };
    const seen = await visitor.fillIn(form, filled);
    expect(seen.url.searchParams.has('parked')).toBe(true);
    expect(seen.$('textarea').text().trim()).toBe(findings);
  });

  it('show the text again, unchanged, while the API is away', async () => {
    const visitor = hubWorker();
    const form = await visitor.open(screening);
    const away = { status: 503, body: { status: 503, code: 'SERVICE.CLOCKWORK_AWAY', detail: 'Away' } };
    at.api.answers = { ...answers, [`post /contacts/${contactId}/screening`]: away };
    const seen = await visitor.fillIn(form, filled);
    expect(seen.status).toBe(503);
    expect(seen.$('textarea').text().trim()).toBe(findings);
    expect(faultsOf(seen.$)).toEqual([]);
  });

  it.each([
    [403, 403, 'You cannot see or do this'],
    [404, 404, 'Page not found'],
    [503, 503, 'Sorry, the service is not there just now'],
  ])('make a page of a %i', async (status, shown, title) => {
    at.api.answers = {
      ...answers,
      [`get /contacts/${contactId}`]: { status, body: { status, code: 'A.B', detail: 'x' } },
    };
    const seen = await hubWorker().open(`/contacts/${contactId}`);
    expect([seen.status, textOf(seen.$, 'h1')]).toEqual([shown, title]);
    expect(faultsOf(seen.$)).toEqual([]);
  });

  it('make a page of an address that does not exist', async () => {
    const seen = await hubWorker().open('/nowhere');
    expect([seen.status, textOf(seen.$, 'h1')]).toEqual([404, 'Page not found']);
  });

  it('end the session, here and at the issuer, when somebody signs out', async () => {
    const visitor = hubWorker();
    const home = await visitor.open('/');
    const before = await at.sql('select 1 from web.session');
    const asked = await visitor.send('/sign-out', { _csrf: String(home.$('[name=_csrf]').val()) });
    expect(asked.url.origin).not.toBe(at.pages);
    expect(textOf(asked.$, 'h1')).toBe('Sign out');
    expect(await at.sql('select 1 from web.session')).toHaveLength(before.length - 1);
  });

  it('tell the browser to forget what it has seen when somebody signs out', async () => {
    const visitor = hubWorker();
    const home = await visitor.open('/');
    const body = new URLSearchParams({ _csrf: String(home.$('[name=_csrf]').val()) });
    const sent = { method: 'POST', body, headers: visitor.cookies(), redirect: 'manual' } as const;
    const { status, headers } = await fetch(`${at.pages}/sign-out`, sent);
    expect([status, headers.get('clear-site-data')]).toEqual([302, '"cache", "storage"']);
  });

  it('have a role that reads their sessions and nothing else', async () => {
    const granted = await at.sql(
      `select table_schema || '.' || table_name as t from information_schema.role_table_grants where grantee = 'journey_web' group by 1 order by 1`,
    );
    expect(granted).toEqual([{ t: 'web.parked_post' }, { t: 'web.session' }]);
  });

  it('lead whoever was signed out by an administrator to the sign-in, in every browser', async () => {
    const browsers = [hubWorker(), hubWorker()];
    for (const browser of browsers) await browser.open('/');
    const other = at.visitor(demoPeople.decisionMaker.id);
    const count = await at.sessions.end(me.id, demoPeople.otherHubWorker.id);
    expect(count).toBeGreaterThanOrEqual(2); // of other tests, some are open still
    const cookies = browsers.map((browser) => browser.cookies());
    for (const headers of cookies) {
      const { status } = await fetch(`${at.pages}/contacts`, { headers, redirect: 'manual' });
      expect(status).toBe(303);
    }
    at.api.answers = { ...answers, 'get /me': { status: 200, body: { ...me, id: demoPeople.decisionMaker.id } } };
    expect((await other.open('/')).status).toBe(200);
    expect(await at.sessions.end(me.id, me.id)).toBe(0);
  });

  it('show somebody where they are signed in, and end the others once they have shown that it is they', async () => {
    const [here, elsewhere] = [at.visitor(demoPeople.socialWorker.id), at.visitor(demoPeople.socialWorker.id)];
    await elsewhere.open('/');
    const isOpen = async () =>
      (await fetch(`${at.pages}/`, { headers: elsewhere.cookies(), redirect: 'manual' })).status === 200;
    const first = await here.open('/sign-ins');
    expect(first.$('#sign-ins dt')).toHaveLength(2);
    expect(faultsOf(first.$)).toEqual([]);
    const ids = await at.sql<{ sid: string }>('select sid from web.session');
    expect(ids.filter(({ sid }) => first.html.includes(sid))).toEqual([]);

    const proved = await here.fillIn(first, {});
    expect([proved.url.pathname, textOf(proved.$, '#form')]).toEqual(['/sign-ins', 'End all others']);
    expect(await isOpen()).toBe(true);

    const ended = await here.fillIn(proved, {});
    expect(textOf(ended.$, '.govuk-notification-banner__heading')).toBe('You are signed out in one other browser');
    expect(ended.$('#sign-ins dt')).toHaveLength(1);
    expect(await isOpen()).toBe(false);
  });

  it('end one sign-in of several, and nobody else’s', async () => {
    const [here, elsewhere] = [at.visitor(demoPeople.northManager.id), at.visitor(demoPeople.northManager.id)];
    await elsewhere.open('/');
    const stranger = at.visitor(demoPeople.southManager.id);
    const proved = await here.fillIn(await here.open('/sign-ins'), {});
    const strange = await stranger.fillIn(await stranger.open('/sign-ins'), { which: 'none' });
    const which = String(proved.$('#sign-ins [name=which]').val());

    await stranger.send('/sign-ins', { _csrf: String(strange.$('[name=_csrf]').val()), which });
    expect((await here.open('/sign-ins')).$('#sign-ins dt')).toHaveLength(2);
    expect((await here.fillIn(proved, { which })).$('#sign-ins dt')).toHaveLength(1);
  });

  it('say so in plain words when sign-in is asked for too often from one address', async () => {
    let last = { status: 0, retryAfter: '', html: '' };
    for (let time = 0; time < 120 && last.status !== 429; time += 1) {
      const answer = await fetch(`${at.pages}/sign-in`, { redirect: 'manual' });
      last = {
        status: answer.status,
        retryAfter: answer.headers.get('retry-after') ?? '',
        html: await answer.text(),
      };
    }
    expect(last.status).toBe(429);
    expect(Number(last.retryAfter)).toBeGreaterThan(0);
    expect(last.html).toContain('Wait a minute, then try again.');
  });
});
