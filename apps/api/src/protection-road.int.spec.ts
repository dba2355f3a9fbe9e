import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { shef } from './testing/enquiries';
import { eventually } from './testing/eventually';
import { beginRoad } from './testing/road';

jest.setTimeout(180_000);

let bench: Bench;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ bench, end } = await beginRoad());
});
afterAll(() => end());

const { school, hubWorker, decisionMaker, northManager, socialWorker, headOfService, southManager, outOfHoursWorker } =
  demoPeople;
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Acts on the version that stands now. */
async function act(as: DemoPerson, at: string, path: string, body: unknown, method = 'POST'): Promise<Reply> {
  const { body: seen } = await bench.send('GET', at, { as });
  return bench.send(method, `${at}/${path}`, { as, body, version: seen.version as number });
}

async function done(...asked: Parameters<typeof act>): Promise<Reply['body']> {
  const reply = await act(...asked);
  if (reply.status !== 200) throw new Error(`${asked[1]}/${asked[2]}: ${reply.status} ${reply.text}`);
  return reply.body;
}

async function see(as: DemoPerson, path: string): Promise<Reply['body']> {
  const { status, body, text } = await bench.send('GET', path, { as });
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return body;
}

/** Refers one of the enquiry's children to the north team. Answers the address of the journey. */
async function refer(contactId: string): Promise<string> {
  const contact = `/contacts/${contactId}`;
  await done(hubWorker, contact, 'person', { new: true }, 'PUT');
  const checks = { history: 'nothing', openServices: [], commonAssessment: 'none', siblings: 'considered' };
  await done(hubWorker, contact, 'screening', { ...checks, household: 'confirmed', text: { findings: 'Synthetic.' } });
  const text = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };
  const decision = { outcome: 'referral', levelOfNeed: 4, teamId: 'assessment-north', primaryNeed: 'N1', text };
  const { journeyId } = await done(decisionMaker, contact, 'decision', decision);
  return `/journeys/${String(journeyId)}`;
}

async function opened(journey: string, kind: string): Promise<string> {
  return eventually(async () => {
    const { stages } = await see(headOfService, journey);
    const found = (stages as { kind: string; stage: string }[]).find((one) => one.kind === kind);
    return found && `${journey}/stages/${found.stage}`;
  });
}

const hashOf = async (stage: string): Promise<string> =>
  ((await see(northManager, stage)).state as { gate: { textHash: string } }).gate.textHash;

const came = (agency: string) => ({ agency, invited: true, attendance: 'attended', report: 'none' });

describe('from reasonable cause to the end of an enquiry, over HTTP', () => {
  const journeys: string[] = [];
  let discussion: string;
  let enquiry: string;
  const sister = () => journeys[1]?.split('/').at(-1);

  it('begins with a strategy discussion that a social worker opens on each child’s journey', async () => {
    const child = { unborn: false as const, familyName: 'Roadchild', sex: 'F' as const, dateOfBirth: '2015-06-01' };
    const children = ['Ada', 'Bea'].map((givenName) => ({ ...child, givenName }));
    const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
    const { body } = await bench.send('POST', '/contacts', { as: school, body: shef({ receivedAt, children }) });
    for (const { contactId } of body.contacts as { contactId: string }[]) journeys.push(await refer(contactId));
    const [ada = '', bea = ''] = journeys;
    const steps = await see(socialWorker, `${ada}/next-steps`);
    expect(steps.mayOpen).toEqual(
      expect.arrayContaining([
        { kind: 'strategyDiscussion' },
        { kind: 'preProceedings', refused: expect.any(String) as string },
      ]),
    );
    for (const journey of [ada, bea]) {
      const body = { kind: 'strategyDiscussion', text: { why: 'Synthetic: a bruise that nobody explains.' } };
      const elsewhere = await bench.send('POST', `${journey}/stages`, { as: southManager, body, version: 0 });
      expect(elsewhere.status).toBe(404);
      await done(journey === bea ? outOfHoursWorker : socialWorker, journey, 'stages', body);
      await opened(journey, 'strategyDiscussion');
    }
    discussion = `${ada}/stages/strategyDiscussion-1`;
  });

  it('is convened once for both children, and stands in the journey of each', async () => {
    const convening = {
      ...{ grounds: ['physicalHarm'], urgency: 'sameDay', medium: 'meeting' },
      text: { concern: 'Synthetic: reasonable cause.' },
    };
    const strange = await act(northManager, discussion, 'convene', { ...convening, alsoFor: [randomUUID()] });
    expect([strange.status, strange.body.code]).toEqual([409, 'JOINT.NO_SUCH_STAGE']);
    const twice = await act(northManager, discussion, 'convene', { ...convening, alsoFor: [sister(), sister()] });
    expect([twice.status, twice.body.code]).toEqual([422, 'JOINT.CHILD_TWICE']);
    const { others } = await done(northManager, discussion, 'convene', { ...convening, alsoFor: [sister()] });
    expect(others).toMatchObject([{ journeyId: sister(), recorded: { status: 'convened' } }]);
    const meetings = await bench.owner.fact.findMany({ where: { type: 'strategyDiscussion.convened' } });
    expect(meetings).toHaveLength(2);
    expect(new Set(meetings.map(({ payload }) => (payload as { meetingId: string }).meetingId)).size).toBe(1);
  });

  it('is held with a child of another family only where somebody says why', async () => {
    const children = [
      { unborn: false as const, familyName: 'Otherhome', sex: 'M' as const, dateOfBirth: '2014-02-01' },
    ];
    const household = { address: { line1: '9 Elsewhere Road', postcode: 'ZZ99 8ZZ' } };
    const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
    const sent = await bench.send('POST', '/contacts', { as: school, body: shef({ receivedAt, children, household }) });
    const [{ contactId } = { contactId: '' }] = sent.body.contacts as { contactId: string }[];
    const stranger = await refer(contactId);
    for (const journey of [stranger, journeys[0] ?? '']) {
      const why = { kind: 'strategyDiscussion', text: { why: 'Synthetic: the same adult frightens both.' } };
      await done(socialWorker, journey, 'stages', why);
    }
    await opened(stranger, 'strategyDiscussion');
    const second = `${journeys[0]}/stages/strategyDiscussion-2`;
    const codes = {
      grounds: ['physicalHarm'],
      urgency: 'sameDay',
      medium: 'meeting',
      alsoFor: [stranger.split('/').at(-1)],
    };
    const text = { concern: 'Synthetic: reasonable cause.' };
    const whole = { ...text, whyTogether: 'Synthetic: the same adult.' };
    const before = await bench.owner.fact.count();
    for (const half of [{ text }, { togetherReason: 'samePerson', text }, { text: whole }]) {
      const { status, body } = await act(northManager, second, 'convene', { ...codes, ...half });
      expect([status, body.code, body.errors]).toMatchObject([
        422,
        'JOINT.REASON_MISSING',
        [{ pointer: '#/alsoFor/0' }],
      ]);
    }
    expect(await bench.owner.fact.count()).toBe(before);
    const said = { ...codes, togetherReason: 'samePerson', text: whole };
    const { others } = await done(northManager, second, 'convene', said);
    expect(others).toMatchObject([{ journeyId: codes.alsoFor[0], recorded: { status: 'convened' } }]);
    const convened = await bench.owner.fact.findMany({ where: { type: 'strategyDiscussion.convened' } });
    const payloads = convened.map(({ payload }) => payload as { togetherReason?: string; togetherHash?: string });
    const reasons = payloads.filter(({ togetherReason }) => togetherReason === 'samePerson');
    expect(reasons).toHaveLength(2);
    expect(await bench.owner.document.count({ where: { sha256: reasons[0]?.togetherHash ?? '' } })).toBe(2);
  });

  it('says for which child a meeting does not stand, and says it again when it is asked again', async () => {
    const minutes = {
      attendance: ['socialCare', 'police', 'healthVisitor', 'school'].map(came),
      actions: [{ owner: socialWorker.id, dueOn: tomorrow() }],
      text: {
        ...{ informationShared: 'Synthetic.', content: 'Synthetic.', decisions: 'Synthetic.' },
        ...{ actions: ['Synthetic: see the child.'], contingency: 'Synthetic.' },
      },
    };
    expect((await act(socialWorker, discussion, 'hold', minutes)).status).toBe(403);
    const wordless = { ...minutes, text: { ...minutes.text, actions: [] } };
    expect((await act(northManager, discussion, 'hold', wordless)).status).toBe(422);
    await done(northManager, `${journeys[1]}/stages/strategyDiscussion-1`, 'hold', minutes);
    const { version } = await see(northManager, discussion);
    const both = { as: northManager, body: { ...minutes, alsoFor: [sister()] }, key: randomUUID() };
    const hold = () => bench.send('POST', `${discussion}/hold`, { ...both, version: version as number });
    const first = await hold();
    expect(first.body).toMatchObject({
      status: 'held',
      others: [{ journeyId: sister(), refused: { code: 'STRATEGY.ALREADY_HELD' } }],
    });
    expect((await hold()).body).toEqual(first.body);
  });

  it('starts the enquiry with its outcome, and waits for two managers', async () => {
    const outcome = { outcome: 'section47Joint', text: { reasons: 'Synthetic: continuing harm is likely.' } };
    await done(socialWorker, discussion, 'record-outcome', outcome);
    await opened(journeys[0] ?? '', 'section47Enquiry');
    enquiry = `${journeys[0]}/stages/section47Enquiry-1`;
    const waits = async (as: DemoPerson) =>
      ((await see(as, '/queues/awaiting-my-sign-off')).items as { wants: string; stageId: string }[])
        .filter(({ stageId }) => discussion === `/journeys/${stageId.replace('/', '/stages/')}`)
        .map(({ wants }) => wants);
    expect(await waits(northManager)).toEqual(['authorise']);
    const textHash = await hashOf(discussion);
    expect((await act(socialWorker, discussion, 'authorise', { textHash })).body.code).toBe('ACCESS.DENIED');
    await done(northManager, discussion, 'authorise', { textHash });
    expect((await act(northManager, discussion, 'countersign', { textHash })).body.code).toBe('ACCESS.DENIED');
    expect([await waits(northManager), await waits(headOfService)]).toEqual([[], ['countersign']]);
    await done(headOfService, discussion, 'countersign', { textHash });
    expect(await waits(headOfService)).toEqual([]);
  });

  it('cannot be concluded with an agency unanswered', async () => {
    const { items } = await see(northManager, '/queues/unallocated');
    expect((items as { kind: string }[]).map(({ kind }) => kind)).toContain('section47Enquiry');
    await done(northManager, enquiry, 'allocation', { workerId: socialWorker.id, teamId: 'assessment-north' });
    const say = { childWithDisabilities: false, text: { responsibility: 'Synthetic.' } };
    await done(socialWorker, enquiry, 'set-responsibility', say);
    const account = { text: { account: 'Synthetic: “I want to stay with Gran.”' } };
    const at = new Date().toISOString();
    await done(socialWorker, enquiry, 'see-child', { seen: true, seenAlone: true, at, ...account });
    const later = { seen: true, seenAlone: true, at: `${tomorrow()}T23:00:00Z`, ...account };
    expect((await act(socialWorker, enquiry, 'see-child', later)).body.code).toBe('TIME.IN_FUTURE');
    await done(socialWorker, enquiry, 'record-medical', { medical: 'notNeeded' });
    const words = { analysis: 'S.', riskFactors: 'S.', protectiveFactors: 'S.', childsVoice: 'S.' };
    const conclusion = { outcome: 'notSubstantiated', text: words };
    expect((await act(socialWorker, enquiry, 'conclude', conclusion)).body.code).toMatch(/^S47\.AGENC/);
    for (const agency of ['police', 'healthVisitor', 'school']) {
      await done(socialWorker, enquiry, 'record-answer', { agency, answer: 'informed' });
    }
    await done(socialWorker, enquiry, 'conclude', conclusion);
  });

  it('ends with both signatures, and no word of it is in a fact', async () => {
    const textHash = await hashOf(enquiry);
    await done(northManager, enquiry, 'authorise', { textHash });
    await done(headOfService, enquiry, 'countersign', { textHash });
    const { body } = await bench.send('GET', `${enquiry}/documents/${textHash}`, { as: headOfService });
    expect(body).toMatchObject({ kind: 'conclude', body: { analysis: 'S.' } });
    const { items } = await see(northManager, `${journeys[0]}/chronology?limit=200`);
    const types = (items as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        ...['journey.stageOpened', 'strategyDiscussion.discussionHeld', 'strategyDiscussion.outcomeCountersigned'],
        ...[
          'section47Enquiry.childSeen',
          'section47Enquiry.outcomeAuthorised',
          'section47Enquiry.outcomeCountersigned',
        ],
      ]),
    );
    expect(JSON.stringify(items)).not.toMatch(/Synthetic|Roadchild|Gran/);
  });

  it('protects a child at night before anybody has looked who it is', async () => {
    const receivedAt = new Date(Date.now() - 600_000).toISOString();
    const children = [{ unborn: false as const, givenName: 'Cleo', familyName: 'Nightchild', sex: 'F' as const }];
    const { body } = await bench.send('POST', '/contacts', { as: school, body: shef({ receivedAt, children }) });
    const contact = `/contacts/${String((body.contacts as { contactId: string }[])[0]?.contactId)}`;
    const text = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };
    const decide = (outcome: string) => act(outOfHoursWorker, contact, 'decision', { outcome, levelOfNeed: 4, text });
    expect((await decide('earlyHelp')).status).toBe(409);
    const { status, body: decided } = await decide('immediateProtection');
    expect([status, decided.journeyId]).toEqual([200, expect.any(String)]);
    expect(await opened(`/journeys/${String(decided.journeyId)}`, 'strategyDiscussion')).toMatch(/-1$/);
    expect((await see(hubWorker, contact)).personId).toEqual(expect.any(String));
  });
});
