import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { shef } from './testing/enquiries';
import { type StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(120_000);

const { headOfService: head, hubWorker, decisionMaker, hubManager, auditor, school } = demoPeople;
const {
  socialWorker: author,
  northManager,
  southSocialWorker: outsider,
  performanceAnalyst,
  southManager,
} = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;
let stages: StagesAtHand;

beforeAll(async () => {
  ({ bench, child, stages } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (as: DemoPerson, path: string): Promise<Reply> => bench.send('GET', path, { as });
const status = async (as: DemoPerson, path: string): Promise<number> => (await get(as, path)).status;
const person = () => `/people/${child.personId}`;
const restrict = (body: object, as = head): Promise<Reply> =>
  bench.send('PUT', `${person()}/restriction`, { as, body: { reason: "Synthetic: a colleague's child", ...body } });
const search = async (as: DemoPerson): Promise<unknown[]> => {
  const body = { givenName: 'Ada', familyName: 'Specimen' };
  return (await bench.send('POST', '/people/search', { as, body })).body.items as unknown[];
};
const records = () => [
  person(),
  `${person()}/journeys`,
  `/journeys/${child.journeyId}`,
  `/journeys/${child.journeyId}/chronology`,
  `/journeys/${child.journeyId}/stages/${child.stage}`,
  `/journeys/${child.journeyId}/stages/${child.stage}/draft`,
  `/contacts/${child.contactId}`,
  `/contacts/${child.contactId}/history`,
  `/deadlines/${child.deadlineId}`,
];

describe('a restricted record', () => {
  it('is not restricted away from those who work with the child', async () => {
    const { status: refused, body } = await restrict({ staffIds: [hubManager.id] });
    expect([refused, body.code]).toEqual([409, 'RESTRICTION.WORK_LEFT_OUT']);
    expect(body.held).toEqual([{ stageId: child.stageId, workerId: author.id }]);
  });

  it('is restricted by a senior manager only, with a reason', async () => {
    expect((await restrict({ teamIds: ['assessment-north'] }, northManager)).status).toBe(403);
    expect((await restrict({ teamIds: ['assessment-north'], reason: ' ' })).status).toBe(422);
    expect((await restrict({ teamIds: ['nowhere'] })).body.code).toBe('RESTRICTION.UNKNOWN_TEAM');
    expect(await search(hubWorker)).toHaveLength(1);
  });

  it('is then there for the named, and for nobody else', async () => {
    const { status: done, body } = await restrict({ teamIds: ['assessment-north'], staffIds: [hubManager.id] });
    expect([done, body.restricted, body.staffIds]).toEqual([200, true, [hubManager.id, head.id]]);
    expect(body.reason).toBe("Synthetic: a colleague's child");
    for (const path of [
      person(),
      ...records().filter((one) => /\/(journeys|contacts)\/[^/]+$|Assessment-\d$/.test(one)),
    ])
      expect([path, (await get(author, path)).body.restricted]).toEqual([path, 'named']);
    for (const path of records()) {
      for (const insider of [head, author, northManager])
        expect([path, await status(insider, path)]).toEqual([path, 200]);
      for (const one of [hubWorker, decisionMaker, auditor, outsider])
        expect([path, one.roles, [403, 404].includes(await status(one, path))]).toEqual([path, one.roles, true]);
      expect([path, await status(decisionMaker, path)]).toEqual([path, 404]);
    }
  });

  it('answers as if it were absent, word for word', async () => {
    const absent = '1b671a64-40d5-491e-99b0-da01ff1f3341';
    const [closed, none] = [await get(hubWorker, person()), await get(hubWorker, `/people/${absent}`)];
    const wordsOf = ({ body }: Reply) => ({ status: body.status, code: body.code, detail: body.detail });
    expect(wordsOf(closed)).toEqual(wordsOf(none));
  });

  it('is found by no search and no match, whose count does not tell', async () => {
    expect(await search(hubManager)).toHaveLength(1);
    expect(await search(head)).toHaveLength(1);
    for (const one of [hubWorker, decisionMaker, auditor]) {
      expect(await search(one)).toEqual([]);
      for (const id of [child.personId, child.journeyId, child.contactId, child.stageId])
        expect((await bench.send('POST', '/people/search', { as: one, body: { id } })).body.items).toEqual([]);
    }
    const { body } = await get(hubWorker, `/contacts/${child.undecidedId}/matches`);
    expect(body.items).toEqual([]);
  });

  it('is on no list and no board', async () => {
    for (const path of ['/queues/late-and-due-soon?workingDays=60&limit=200', '/queues/contacts-awaiting-decision'])
      for (const one of [hubWorker, auditor]) expect((await get(one, path)).text).not.toMatch(/Ada/);
    expect((await get(auditor, '/queues/late-and-due-soon?workingDays=60')).text).not.toContain(child.journeyId);
    expect((await get(northManager, '/queues/late-and-due-soon?workingDays=60')).text).toContain(child.journeyId);
    expect((await get(northManager, '/queues/awaiting-my-sign-off')).text).toContain(child.stageId);
  });

  it("leaves a brother's contact to the hub, with a form that does not name the child", async () => {
    const { status: ok, body, text } = await get(hubWorker, `/contacts/${child.undecidedId}`);
    expect(ok).toBe(200);
    expect((body.form as { children: unknown[] }).children).toMatchObject([{ givenName: 'Bea' }]);
    expect(text).not.toContain('"Ada"');
  });

  it('leaves a partner what it may follow: it knows the child', async () => {
    const { body } = await get(school, `/sent-enquiries/${child.enquiryId}`);
    expect(body.children).toMatchObject([{ position: 1, status: 'decided' }, { position: 2 }]);
  });
});

describe('a new contact that may be about the child', () => {
  it('is taken as every other, and reaches those who have the record', async () => {
    const children = [{ unborn: false, givenName: 'Ada', familyName: 'Specimen', sex: 'F' } as const];
    const { status: taken, body } = await bench.send('POST', '/contacts', { as: school, body: shef({ children }) });
    expect(taken).toBe(201);
    const [{ contactId }] = body.contacts as [{ contactId: string }];
    const fact = await bench.owner.fact.findFirstOrThrow({ where: { type: 'person.contactReceived' } });
    expect(fact).toMatchObject({ streamId: child.personId, payload: { contactId } });
    const message = await bench.owner.outbox.findFirstOrThrow({ where: { factPosition: fact.position } });
    const { tell } = message.data as { tell: { staffId: string }[] };
    expect(tell.map(({ staffId }) => staffId)).toEqual(
      expect.arrayContaining([head.id, hubManager.id, author.id, northManager.id]),
    );
    expect(tell.map(({ staffId }) => staffId)).not.toContain(outsider.id);
    expect(await status(author, `/contacts/${contactId}`)).toBe(200);
    expect(await status(outsider, `/contacts/${contactId}`)).toBe(404);
    expect(await status(hubWorker, `/contacts/${contactId}`)).toBe(200);
    await linked(contactId);
  });

  /** Somebody who has the record says who it is about: from then on it belongs to the record. */
  async function linked(contactId: string): Promise<void> {
    stages.away = false;
    const { headers } = await get(hubManager, `/contacts/${contactId}`);
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const body = { personId: child.personId };
    const refused = await bench.send('PUT', `/contacts/${contactId}/person`, { as: hubWorker, body, headers: ifMatch });
    expect([refused.status, refused.body.code]).toEqual([422, 'PERSON.UNKNOWN']);
    const done = await bench.send('PUT', `/contacts/${contactId}/person`, { as: hubManager, body, headers: ifMatch });
    expect(done.status).toBe(200);
    stages.away = true;
    expect(await status(hubWorker, `/contacts/${contactId}`)).toBe(404);
    expect((await get(hubWorker, '/queues/contacts-awaiting-decision')).text).not.toContain(contactId);
  }
});

describe('breaking the glass', () => {
  const open = (as: DemoPerson, body: object = { reason: 'Synthetic: a child cannot wait' }) =>
    bench.send('POST', `${person()}/break-glass`, { as, body });

  it('is for qualified workers, with a reason', async () => {
    expect((await open(hubWorker)).status).toBe(403);
    expect((await open(auditor)).status).toBe(403);
    expect((await open(performanceAnalyst)).status).toBe(403);
    expect((await open(outsider, {})).status).toBe(422);
    expect((await open(head)).body.code).toBe('BREAK_GLASS.NOT_NEEDED');
  });

  it('opens the record for a short time, and every senior manager is told', async () => {
    const before = Date.now();
    const { status: opened, body } = await open(outsider);
    expect(opened).toBe(201);
    const minutes = (Date.parse(String(body.until)) - before) / 60_000;
    expect(minutes).toBeGreaterThan(59.5);
    expect(minutes).toBeLessThan(61);
    for (const path of records().filter((one) => !one.endsWith('/history')))
      expect([path, await status(outsider, path)]).toEqual([path, 200]);
    const fact = await bench.owner.fact.findFirstOrThrow({ where: { type: 'person.glassBroken' } });
    const message = await bench.owner.outbox.findFirstOrThrow({ where: { factPosition: fact.position } });
    expect(message.data).toMatchObject({ personId: child.personId, tell: [{ role: 'SENIOR_MANAGER' }] });
    const { opened: uses } = (await get(head, `${person()}/restriction`)).body;
    expect(uses).toMatchObject([{ staffId: outsider.id, reason: 'Synthetic: a child cannot wait' }]);
    expect((await get(outsider, person())).body.restricted).toBe('opened');
    const { allowed } = await bench.owner.accessLog.findFirstOrThrow({
      where: { action: 'breakGlass Person', actorId: outsider.id },
    });
    expect(allowed).toBe(true);
  });

  it('opens by the id of a journey or a contact as well: whoever was refused there knows no other', async () => {
    await bench.owner.$executeRaw`UPDATE break_glass SET until = now() - interval '1 minute'`;
    for (const id of [child.journeyId, child.contactId]) {
      const body = { reason: 'Synthetic: refused at its page' };
      const { status: done, body: answer } = await bench.send('POST', `/people/${id}/break-glass`, {
        ...{ as: outsider, body },
      });
      expect([done, answer.personId]).toEqual([201, child.personId]);
      const again = await bench.send('POST', `/people/${id}/break-glass`, { as: outsider, body });
      expect(again.body.code).toBe('BREAK_GLASS.NOT_NEEDED');
      await bench.owner.$executeRaw`UPDATE break_glass SET until = now() - interval '1 minute'`;
    }
    const absent = '1b671a64-40d5-491e-99b0-da01ff1f3341';
    const none = await bench.send('POST', `/people/${absent}/break-glass`, { as: outsider, body: { reason: 'None' } });
    expect([none.status, none.body.code]).toEqual([404, 'RECORD.NOT_FOUND']);
    await open(outsider);
  });

  it('lets them read and not write', async () => {
    const path = `/journeys/${child.journeyId}/stages/${child.stage}`;
    const body = { workerId: outsider.id, teamId: 'assessment-south' };
    expect((await bench.send('POST', `${path}/allocation`, { as: outsider, body, version: 1 })).status).toBe(403);
  });

  it('closes again by itself', async () => {
    await bench.owner.$executeRaw`UPDATE break_glass SET until = now() - interval '1 minute'`;
    expect(await status(outsider, `/journeys/${child.journeyId}`)).toBe(404);
  });
});

describe('somebody who is shut out', () => {
  const exclude = (staffId: string) =>
    bench.send('POST', `${person()}/exclusions`, { as: head, body: { staffId, reason: 'Synthetic: a relative' } });

  it('has handed their work over first', async () => {
    const { body } = await exclude(author.id);
    expect([body.code, body.held]).toEqual(['EXCLUSION.HOLDS_WORK', [{ stageId: child.stageId, workerId: author.id }]]);
  });

  it('sees nothing of the record, whatever their role and team, and cannot break the glass', async () => {
    expect((await exclude(northManager.id)).status).toBe(201);
    for (const path of records()) expect([path, await status(northManager, path)]).toEqual([path, 404]);
    const reason = { reason: 'Synthetic' };
    expect((await bench.send('POST', `${person()}/break-glass`, { as: northManager, body: reason })).status).toBe(404);
    const back = `${person()}/exclusions/${northManager.id}`;
    expect((await bench.send('DELETE', back, { as: head, body: reason })).status).toBe(200);
    expect(await status(northManager, `/journeys/${child.journeyId}`)).toBe(200);
    expect((await bench.send('DELETE', back, { as: head, body: reason })).body.code).toBe('EXCLUSION.NONE');
  });
});

it('is opened again with a reason, and all of it is on the record', async () => {
  const lifted = await bench.send('DELETE', `${person()}/restriction`, { as: head, body: { reason: 'Synthetic' } });
  expect([lifted.status, lifted.body.restricted]).toEqual([200, false]);
  expect(await search(hubWorker)).toHaveLength(1);
  expect(await status(southManager, person())).toBe(404);
  const facts = await bench.owner.fact.findMany({ where: { streamId: child.personId }, orderBy: { seq: 'asc' } });
  expect(facts.map(({ type }) => type.replace('person.', ''))).toEqual([
    ...[
      'created',
      'restricted',
      'contactReceived',
      'glassBroken',
      'glassBroken',
      'glassBroken',
      'glassBroken',
      'workerExcluded',
      'workerReadmitted',
      'unrestricted',
    ],
  ]);
});
