import { demoPeople } from '#libs/embedded';
import { Bench } from './testing/bench';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(60_000);

const { administrator, socialWorker, school } = demoPeople;
const path = '/plain-english/checks';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ stages: new StagesAtHand() });
});
afterAll(() => bench.end());

const ask = (body: unknown, as = socialWorker) => bench.send('POST', path, { as, body, key: null });

describe('advice on plain English', () => {
  it('says where, what, why and what to write instead, for every text by its name', async () => {
    const { status, body } = await ask({ texts: { plainSummary: 'The CIN plan.', analysis: 'It is robust.' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      glossaryVersion: 0,
      texts: [
        {
          name: 'plainSummary',
          counts: { acronyms: 1, jargon: 0, longSentences: 0 },
          findings: [
            {
              kind: 'acronym',
              from: 4,
              to: 7,
              found: 'CIN',
              why: 'Stands for “child in need”, which is not said before',
            },
          ],
        },
        { name: 'analysis', counts: { jargon: 1 }, findings: [{ found: 'robust', plain: 'strong' }] },
      ],
    });
  });

  it('is for everybody who is signed in, and for nobody else', async () => {
    expect((await ask({ text: 'A PEP' }, school)).body).toMatchObject({ texts: [{ name: 'text' }] });
    expect((await bench.send('POST', path, { body: { text: 'A PEP' }, key: null })).status).toBe(401);
  });

  it('follows the council’s policy from its next version on', async () => {
    const value = { leaveAlone: ['robust'], allowedAcronyms: [{ acronym: 'CIN', standsFor: 'child in need' }] };
    const change = { body: { value, reason: 'Synthetic: families know these' }, version: 0 };
    expect((await bench.send('PUT', '/policies/plainEnglish', { as: administrator, ...change })).status).toBe(200);
    expect((await ask({ text: 'A robust CIN plan' })).body).toMatchObject({
      glossaryVersion: 1,
      texts: [{ findings: [] }],
    });
  });

  it.each([
    ['neither', {}],
    ['both', { text: 'a', texts: { b: 'c' } }],
    ['a text that is too long', { text: 'a'.repeat(20_001) }],
    ['too many texts', { texts: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, 'a'])) }],
    ['too much', { texts: Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`t${i}`, 'a'.repeat(20_000)])) }],
  ])('refuses %s', async (_, body) => expect((await ask(body)).body).toMatchObject({ code: 'REQUEST.INVALID' }));

  it('keeps nothing of what it reads, and leaves no line in the access log', async () => {
    const secret = 'Zyxwabout Synthetica';
    const before = await bench.owner.accessLog.count();
    await ask({ text: secret });
    expect(await bench.owner.accessLog.count()).toBe(before);
    for (const table of ['document', 'fact', 'outbox', 'access_log', 'command', 'draft']) {
      const rows = await bench.owner.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
      expect(rows.filter(({ row }) => row.includes('Zyxwabout'))).toEqual([]);
    }
  });
});
