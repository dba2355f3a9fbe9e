import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { completeAssessmentText } from './testing/assessment';
import { type Bench, type Reply, type Sending } from './testing/bench';
import { shef } from './testing/enquiries';
import { eventually } from './testing/eventually';
import { beginRoad } from './testing/road';

jest.setTimeout(120_000);

let bench: Bench;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ bench, end } = await beginRoad());
});
afterAll(() => end());

const { school, hubWorker, decisionMaker, northManager, socialWorker, southSocialWorker, southManager } = demoPeople;
const children = [
  {
    unborn: false as const,
    givenName: 'Sample',
    familyName: 'Roadchild',
    dateOfBirth: '2005-06-01',
    sex: 'F' as const,
  },
  { unborn: true as const, familyName: 'Roadchild', expectedDateOfBirth: '2013-06-20' },
];

async function ok(method: string, path: string, sending: Sending): Promise<Reply> {
  const reply = await bench.send(method, path, sending);
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
  return reply;
}

/** Acts on the version that stands now. */
async function act(as: DemoPerson, method: string, path: string, stage: string, body?: unknown): Promise<Reply> {
  const { body: seen } = await ok('GET', stage, { as });
  return bench.send(method, path, { as, body, version: seen.version as number });
}

describe('the road from an enquiry to a signed assessment, over HTTP', () => {
  let contact: string;
  let journey: string;
  let stage: string;

  it('begins with an enquiry that is received once, however often it is sent', async () => {
    const key = randomUUID();
    const first = await ok('POST', '/contacts', { as: school, body: shef({ children }), key });
    expect(first.status).toBe(201);
    const again = await bench.send('POST', '/contacts', { as: school, body: shef({ children }), key });
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await bench.send('POST', '/contacts', { as: school, body: shef({ sourceCode: '1A' }), key });
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY.KEY_REUSED']);
    const contacts = first.body.contacts as { contactId: string; deadlines: { dueOn: string }[] }[];
    expect(contacts.map(({ deadlines }) => deadlines.map(({ dueOn }) => dueOn))).toEqual([
      ['2013-02-26'],
      ['2013-02-26'],
    ]);
    contact = `/contacts/${contacts[0]?.contactId}`;
  });

  it('asks who the child is, and proposes nobody for a new one', async () => {
    expect((await ok('GET', `${contact}/matches`, { as: hubWorker })).body.items).toEqual([]);
    const reply = await act(hubWorker, 'PUT', `${contact}/person`, contact, { new: true });
    expect([reply.status, reply.headers.get('etag')]).toEqual([200, '"1"']);
    const { body } = await ok('POST', '/people/search', {
      as: hubWorker,
      body: { givenName: 'Sampel', familyName: 'Roadchild' },
    });
    expect(body.items).toHaveLength(1);
  });

  it('wants a key and the version that was seen, and refuses an old one', async () => {
    const path = `${contact}/screening`;
    const body = {
      history: 'nothing',
      openServices: [],
      commonAssessment: 'none',
      siblings: 'considered',
      household: 'confirmed',
      text: { findings: 'Synthetic: nothing known.' },
    };
    const codes = [
      await bench.send('POST', path, { as: hubWorker, body, version: 1, key: null }),
      await bench.send('POST', path, { as: hubWorker, body }),
      await bench.send('POST', path, { as: hubWorker, body, version: 0 }),
    ].map((reply) => [reply.status, reply.body.code, reply.body.currentVersion]);
    expect(codes).toEqual([
      [400, 'IDEMPOTENCY.KEY_REQUIRED', undefined],
      [428, 'PRECONDITION.REQUIRED', undefined],
      [412, 'VERSION.STALE', 1],
    ]);
    const key = randomUUID();
    const first = await ok('POST', path, { as: hubWorker, body, version: 1, key });
    const again = await ok('POST', path, { as: hubWorker, body, version: 1, key });
    expect(again.body).toEqual(first.body);
    const { body: seen } = await ok('GET', contact, { as: hubWorker });
    expect([seen.version, seen.status]).toEqual([2, 'screened']);
  });

  it('lets only a qualified decision-maker decide, and opens a journey with its assessment', async () => {
    const decision = {
      outcome: 'referral',
      levelOfNeed: 3,
      teamId: 'assessment-north',
      primaryNeed: 'N1',
      text: { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' },
    };
    expect((await act(hubWorker, 'POST', `${contact}/decision`, contact, decision)).body.code).toBe('ACCESS.DENIED');
    const { status, body } = await act(decisionMaker, 'POST', `${contact}/decision`, contact, decision);
    expect(status).toBe(200);
    journey = `/journeys/${String(body.journeyId)}`;
    stage = await eventually(async () => {
      const { body: seen } = await ok('GET', journey, { as: northManager });
      return (seen.stages as { stage: string }[]).map((one) => `${journey}/stages/${one.stage}`)[0];
    });
    expect(stage).toBe(`${journey}/stages/initialAssessment-1`);
    expect((await bench.send('GET', journey, { as: southManager })).status).toBe(404);
  });

  it('gives the work to a worker of the team', async () => {
    const path = `${stage}/allocation`;
    const elsewhere = await act(northManager, 'POST', path, stage, {
      workerId: southSocialWorker.id,
      teamId: 'assessment-north',
    });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'ALLOCATION.NOT_IN_TEAM']);
    const given = await act(northManager, 'POST', path, stage, {
      workerId: socialWorker.id,
      teamId: 'assessment-north',
    });
    expect(given.status).toBe(200);
    expect((await ok('GET', '/queues/my-work', { as: socialWorker })).body.items).toMatchObject([
      { kind: 'initialAssessment', familyName: 'Roadchild', late: true },
    ]);
  });

  it('keeps every version of the text, and loses none when two tabs save', async () => {
    const draft = `${stage}/draft`;
    const save = (body: unknown, headers: Record<string, string>) =>
      bench.send('PUT', draft, { as: socialWorker, body, headers });
    expect((await save({ text: {} }, {})).body.code).toBe('PRECONDITION.REQUIRED');
    expect((await save({ text: { analysis: 'Synthetic: one.' } }, { 'if-none-match': '*' })).headers.get('etag')).toBe(
      '"1"',
    );
    const second = await save({ text: { analysis: 'Synthetic: two.' } }, { 'if-match': '"1"' });
    const sentAgain = await save({ text: { analysis: 'Synthetic: two.' } }, { 'if-match': '"1"' });
    expect(sentAgain.body).toEqual(second.body);
    const otherTab = await save({ text: { analysis: 'Synthetic: three.' } }, { 'if-match': '"1"' });
    expect([otherTab.status, otherTab.body.currentVersion, otherTab.headers.get('etag')]).toEqual([412, 2, '"2"']);
    expect((await save({ txet: {} }, { 'if-match': '"2"' })).status).toBe(422);
    expect((await ok('GET', `${draft}/versions`, { as: socialWorker })).body.items).toHaveLength(2);
    expect((await ok('GET', `${draft}/versions/1`, { as: northManager })).body.body).toEqual({
      text: { analysis: 'Synthetic: one.' },
    });
    expect(
      (await bench.send('PUT', draft, { as: northManager, body: {}, headers: { 'if-match': '"2"' } })).status,
    ).toBe(403);
  });

  it('refuses an incomplete text with all that is missing', async () => {
    const { body: draft } = await ok('GET', `${stage}/draft`, { as: socialWorker });
    const { status, body } = await act(socialWorker, 'POST', `${stage}/submission`, stage, { textHash: draft.sha256 });
    expect([status, body.code]).toEqual([422, 'SUBMISSION.INCOMPLETE']);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['#/outcome', '#/text/wishesAndFeelings']));
    expect(pointers).not.toContain('#/text/analysis');
  });

  it('returns once with reasons, voids what was changed, and is signed by another person', async () => {
    const submit = async (words: Record<string, unknown>) => {
      const { headers } = await ok('GET', `${stage}/draft`, { as: socialWorker });
      const saved = await ok('PUT', `${stage}/draft`, {
        as: socialWorker,
        body: words,
        headers: { 'if-match': headers.get('etag') ?? '' },
      });
      const reply = await act(socialWorker, 'POST', `${stage}/submission`, stage, { textHash: saved.body.sha256 });
      expect([reply.status, reply.body.status]).toEqual([200, 'awaitingSignOff']);
      return saved;
    };
    const decide = (as: DemoPerson, what: 'sign-off' | 'return', body: unknown) =>
      act(as, 'POST', `${stage}/${what}`, stage, body);

    const { body: one } = await submit(completeAssessmentText());
    expect((await ok('GET', '/queues/awaiting-my-sign-off', { as: northManager })).body.items).toMatchObject([
      { textHash: one.sha256, late: false },
    ]);
    expect((await decide(socialWorker, 'sign-off', { textHash: one.sha256 })).body.code).toBe('ACCESS.DENIED');
    const returned = await decide(northManager, 'return', {
      textHash: one.sha256,
      text: { reasons: 'Synthetic: the father is missing.' },
    });
    expect([returned.status, returned.body.status]).toEqual([200, 'inProgress']);

    await submit(completeAssessmentText({ childSeenOn: '2013-02-28' }));
    const { headers } = await ok('GET', `${stage}/draft`, { as: socialWorker });
    const edited = await ok('PUT', `${stage}/draft`, {
      as: socialWorker,
      body: completeAssessmentText({ childSeenOn: '2013-03-01' }),
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect(edited.body.submission).toBe('voided');

    const { body: last } = await submit(completeAssessmentText({ childSeenOn: '2013-03-02' }));
    expect((await decide(northManager, 'sign-off', { textHash: one.sha256 })).body.code).toBe('SIGN_OFF.OTHER_TEXT');
    expect((await decide(northManager, 'sign-off', { textHash: last.sha256 })).body.status).toBe('signedOff');
    const { body: signOffs } = await ok('GET', `${stage}/sign-offs`, { as: northManager });
    expect((signOffs.items as { decision: string }[]).map(({ decision }) => decision)).toEqual([
      'returned',
      'voided',
      'signedOff',
    ]);
    const document = await ok('GET', `${stage}/documents/${String(last.sha256)}`, { as: northManager });
    expect(document.body).toMatchObject({ kind: 'initialAssessment', body: { childSeenOn: '2013-03-02' } });
  });

  it('shows the deadline with its working, the reasons for lateness, and all that happened', async () => {
    const { body: seen } = await ok('GET', stage, { as: socialWorker });
    const clock = (seen.deadlines as { id: string; rule: string }[]).find(({ rule }) => rule === 'initial-assessment');
    const why = { deadlineId: clock?.id, reason: 'familyUnavailable', text: {} };
    expect((await act(socialWorker, 'POST', `${stage}/lateness-reasons`, stage, why)).status).toBe(200);
    const { body } = await ok('GET', `/deadlines/${clock?.id}`, { as: northManager });
    expect(body).toMatchObject({
      late: true,
      amount: 10,
      unit: 'workingDays',
      startEvent: expect.any(String) as string,
      latenessReasons: [{ reason: 'familyUnavailable' }],
    });
    expect(
      (body.working as { counted: boolean; why: string }[]).filter(({ why: because }) => because === 'workingDay'),
    ).toHaveLength(10);
    const { body: chronology } = await ok('GET', `${journey}/chronology?limit=200`, { as: northManager });
    const types = (chronology.items as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        'contact.decided',
        'journey.opened',
        'initialAssessment.submitted',
        'initialAssessment.signedOff',
        'deadline.breached',
      ]),
    );
    expect(JSON.stringify(chronology)).not.toMatch(/Roadchild|Synthetic: /);
  });

  it('ends for the school with what it may follow', async () => {
    const { body } = await ok('GET', '/sent-enquiries', { as: school });
    expect(body.items).toMatchObject([
      {
        channel: 'shef',
        children: [
          { position: 1, status: 'decided', outcome: 'referral' },
          { position: 2, status: 'received' },
        ],
      },
    ]);
    expect((await bench.send('GET', contact, { as: school })).status).toBe(403);
  });
});
