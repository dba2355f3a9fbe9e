import { pagesAtHand } from './testing/pages-at-hand';

let at: Awaited<ReturnType<typeof pagesAtHand>>;
beforeAll(async () => {
  at = await pagesAtHand({}, { PUBLIC_URL: 'https://journey.example', SIGN_INS_PER_MINUTE: '3' });
});
afterAll(() => at.close());

/** As the proxy hands it on: it appends whom it saw to what the browser claimed. */
async function signIn(forwardedFor: string, proto = 'https') {
  const headers = {
    'x-forwarded-for': forwardedFor,
    'x-forwarded-proto': proto,
    'x-forwarded-host': 'elsewhere.example',
  };
  return fetch(`${at.pages}/sign-in`, { headers, redirect: 'manual' });
}

describe('pages behind a proxy', () => {
  it('count sign-ins by the address that the proxy saw, whatever addresses a browser claims', async () => {
    const statuses: number[] = [];
    for (const claimed of ['198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4']) {
      statuses.push((await signIn(`${claimed}, 203.0.113.7`)).status);
    }
    expect(statuses).toEqual([302, 302, 302, 429]);
    expect((await signIn('198.51.100.4, 203.0.113.8')).status).toBe(302);
  });

  it('come back to their own address, whatever host a browser claims', async () => {
    const { headers } = await signIn('203.0.113.9');
    const asked = new URL(headers.get('location') ?? '');
    expect(asked.searchParams.get('redirect_uri')).toBe('https://journey.example/signed-in');
  });

  it('give no cookie to whoever claims to have come without TLS', async () => {
    expect((await signIn('203.0.113.10')).headers.get('set-cookie')).toMatch(/^__Host-journey=.*; Secure/);
    expect((await signIn('203.0.113.10', 'http')).headers.get('set-cookie')).toBeNull();
  });
});
