import { demoPeople } from '#libs/embedded';
import { pagesAtHand } from './testing/pages-at-hand';

let at: Awaited<ReturnType<typeof pagesAtHand>>;
beforeAll(async () => {
  at = await pagesAtHand({}, { OIDC_ACR: 'two-factors,smartcard' });
});
afterAll(() => at.close());

describe('pages that want a strong sign-in', () => {
  it('ask the issuer for it', async () => {
    const { headers } = await fetch(`${at.pages}/sign-in`, { redirect: 'manual' });
    const asked = new URL(headers.get('location') ?? '');
    expect(asked.searchParams.get('acr_values')).toBe('two-factors smartcard');
  });

  it('let nobody in whose issuer does not confirm it', async () => {
    const seen = await at.visitor(demoPeople.hubWorker.id).open('/');
    expect([seen.url.pathname, seen.status]).toEqual(['/signed-in', 403]);
    expect(await at.sql("select 1 from web.session where sess->'signedIn' is not null")).toEqual([]);
  });
});
