import { demoPeople, type DemoPerson } from '#libs/embedded';
import { policyValue } from '#libs/journey';
import { append } from '#libs/ledger';
import { noteOverdueActions } from '#libs/record';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { asked, auditWords, complaintMade, inDays, restrict, today } from './testing/quality-samples';

jest.setTimeout(120_000);

const { northManager, southManager, headOfService, socialWorker, auditor, complaintsOfficer } = demoPeople;
const { standards } = policyValue('quality');
const met = Object.fromEntries(standards.map(({ code }) => [code, 'met']));

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const get = (path: string, as: DemoPerson): Promise<Reply> => bench.send('GET', path, { as });
const post = (path: string, as: DemoPerson, body: object): Promise<Reply> => bench.send('POST', path, { as, body });
const finish = (id: unknown, as: DemoPerson, result: object) =>
  post(`/audits/${String(id)}/result`, as, { ...auditWords, ...result });

describe('a sample', () => {
  it('is drawn from what the auditor may open, and the same again from the same seed', async () => {
    const drawn = await post('/audits/samples', auditor, { kind: 'friday', size: 2, seed: 'friday-1' });
    expect(drawn.body).toMatchObject({
      auditIds: [expect.any(String)],
      draw: { seed: 'friday-1', population: 1, size: 2 },
    });
    const [line] = (await get('/audits', auditor)).body.items as { journeyId: string }[];
    expect(line).toMatchObject({ journeyId: child.journeyId, kind: 'friday', givenName: 'Ada' });
    const none = await post('/audits/samples', southManager, { kind: 'internal' });
    expect([none.status, none.body.code]).toEqual([409, 'AUDIT.NONE_TO_DRAW']);
  });

  it('holds no restricted record that the auditor may not open, and neither does what was written before', async () => {
    const [{ auditId }] = (await get('/audits', auditor)).body.items as [{ auditId: string }];
    await restrict(bench, child.personId);
    const drawn = await post('/audits/samples', auditor, { kind: 'independent' });
    expect(drawn.body.code).toBe('AUDIT.NONE_TO_DRAW');
    expect((await get(`/audits/${auditId}`, auditor)).status).toBe(404);
    expect((await get('/audits', auditor)).body.items).toEqual([]);
    await bench.owner.restriction.deleteMany();
    expect((await get(`/audits/${auditId}`, auditor)).status).toBe(200);
  });
});

describe('a case file', () => {
  it('is graded, counts towards the month, and asks somebody to do something until another has looked again', async () => {
    const planned = await post('/audits', northManager, { kind: 'internal', journeyId: child.journeyId });
    const { auditId } = planned.body;
    const notMet = { grades: { ...met, chronology: 'notMet' }, overall: 'requiresImprovement' };
    expect((await finish(auditId, northManager, notMet)).body.code).toBe('AUDIT.ACTION_MISSING');
    expect((await finish(auditId, headOfService, notMet)).status).toBe(403);
    const finished = await finish(auditId, northManager, { ...notMet, actions: [asked] });
    expect(finished.body).toMatchObject({ overall: 'requiresImprovement', ...auditWords });

    const quota = (await get('/audits/quota', headOfService)).body as { wanted: number; managers: object[] };
    const own = { managerId: northManager.id, teamId: 'assessment-north', finished: 1, waiting: 0 };
    expect(quota.wanted).toBe(3);
    expect(quota.managers).toContainEqual(own);
    expect(((await get('/audits/quota?month=2013-03', northManager)).body.managers as object[]).length).toBe(1);

    const [given] = (await get('/quality-actions', socialWorker)).body.items as [{ actionId: string }];
    expect(given).toMatchObject({ found: asked.found, status: 'open', overdue: false, may: { complete: true } });
    const path = `/quality-actions/${given.actionId}`;
    await post(`${path}/completion`, socialWorker, { words: 'Synthetic: written' });
    const again = { outcome: 'notYet', words: 'Synthetic: half', dueOn: today, recheckOn: inDays(1) };
    expect((await post(`${path}/recheck`, southManager, again)).status).toBe(403);
    expect((await post(`${path}/recheck`, northManager, again)).body).toMatchObject({
      status: 'open',
      outcome: 'notYet',
    });
    await post(`${path}/completion`, socialWorker, { words: 'Synthetic: whole' });
    const improved = { outcome: 'improved', words: 'Synthetic: read again' };
    expect((await post(`${path}/recheck`, northManager, improved)).body).toMatchObject({ status: 'rechecked' });
    expect((await get('/quality-actions', socialWorker)).body.items).toEqual([]);
  });

  it('is taken off the list by a head of service, with a reason, and counts for nobody', async () => {
    const [{ auditId }] = (await get('/audits', auditor)).body.items as [{ auditId: string }];
    const path = `/audits/${auditId}/withdrawal`;
    const because = { words: 'Synthetic: drawn by mistake' };
    expect((await post(path, northManager, because)).status).toBe(403);
    expect((await post(path, headOfService, because)).body).toMatchObject({
      withdrawalWords: because.words,
      may: { finish: false },
    });
    expect((await post(path, headOfService, because)).body.code).toBe('AUDIT.WITHDRAWN');
    expect((await get('/audits', auditor)).body.items).toEqual([]);
    expect((await get('/audits?state=withdrawn', auditor)).body.items).toMatchObject([{ auditId }]);
    expect((await post('/audits/samples', auditor, { kind: 'friday' })).body).toMatchObject({
      draw: { population: 1 },
    });
  });

  it('leaves facts without a word of it', async () => {
    const facts = await bench.owner.fact.findMany({
      where: { type: { startsWith: 'a' } },
      orderBy: { position: 'asc' },
    });
    const said = facts.filter(({ type }) => /^(audit|action)\./.test(type));
    expect(said.map(({ type }) => type)).toEqual([
      ...['audit.planned', 'audit.planned', 'audit.finished', 'action.raised'],
      ...['action.done', 'action.rechecked', 'action.done', 'action.rechecked'],
      ...['audit.withdrawn', 'audit.planned'],
    ]);
    expect(JSON.stringify(said.map(({ payload }) => payload))).not.toMatch(/Synthetic|Ada|journeyId/);
  });
});

describe('a complaint', () => {
  let complaintId: string;
  const act = (as: DemoPerson, body: object) => post(`/complaints/${complaintId}/acts`, as, body);
  const read = async (as: DemoPerson) => (await get(`/complaints/${complaintId}`, as)).body;

  it('is taken by a manager for an officer, and is about a case that may be closed to the officer', async () => {
    const of = { ...complaintMade, journeyId: child.journeyId };
    expect((await post('/complaints', northManager, of)).body.code).toBe('COMPLAINT.OFFICER_MISSING');
    const forNobody = await post('/complaints', northManager, { ...of, officerId: socialWorker.id });
    expect(forNobody.body.code).toBe('COMPLAINT.OFFICER_UNKNOWN');
    const reply = await post('/complaints', northManager, { ...of, officerId: complaintsOfficer.id });
    complaintId = String(reply.body.complaintId);
    const [line] = (await get('/complaints?state=overdue', complaintsOfficer)).body.items as [object];
    expect(line).toMatchObject({ complaintId, givenName: 'Ada', dueOn: '2013-04-09', timeliness: 'late' });

    await restrict(bench, child.personId);
    expect((await get('/complaints', complaintsOfficer)).body.items).toEqual([]);
    expect((await act(complaintsOfficer, { act: 'moveOn', on: '2013-04-29' })).status).toBe(404);
    expect((await get(`/complaints/${complaintId}`, northManager)).status).toBe(200);
    await bench.owner.restriction.deleteMany();
  });

  it('goes on to an investigation, and is answered, element by element, with what is asked of people', async () => {
    expect((await act(northManager, { act: 'moveOn', on: '2013-04-29' })).status).toBe(403);
    await act(complaintsOfficer, { act: 'moveOn', on: '2013-04-29' });
    const reply = {
      act: 'answer',
      on: '2013-06-06',
      outcomes: ['upheld', 'notUpheld'],
      words: 'Synthetic: we are sorry',
    };
    expect((await act(complaintsOfficer, reply)).body.code).toBe('COMPLAINT.NO_INDEPENDENT_PERSON');
    const people = { act: 'nameInvestigators', on: '2013-05-01', words: 'Synthetic: Ms Outsider' };
    await act(complaintsOfficer, people);
    const tooMuch = { act: 'giveMoreTime', until: '2013-08-01', reason: 'complex', words: 'Synthetic' };
    const refused = await act(complaintsOfficer, tooMuch);
    expect([refused.status, refused.body.code]).toEqual([409, 'COMPLAINT.BEYOND_LONGEST']);
    await act(complaintsOfficer, { ...reply, actions: [asked] });
    expect(await read(northManager)).toMatchObject({
      ...{ status: 'answered', timeliness: 'late', workingDaysLate: 1, elements: complaintMade.elements },
      stages: [
        { stage: 'localResolution', stoppedOn: '2013-04-29' },
        { investigators: { words: people.words }, answer: { outcomes: reply.outcomes, words: reply.words } },
      ],
      may: { answer: false, moveOn: false },
    });
    const [given] = (await get(`/quality-actions?whose=all&source=${complaintId}`, complaintsOfficer)).body.items as [
      object,
    ];
    expect(given).toMatchObject({ sourceKind: 'complaint', ownerId: socialWorker.id });
  });

  it('leaves facts without a word of it, and its words sealed', async () => {
    const facts = await bench.owner.fact.findMany({ where: { streamId: complaintId }, orderBy: { position: 'asc' } });
    expect(facts.map(({ type }) => type)).toEqual([
      ...['complaint.recorded', 'complaint.movedOn', 'complaint.investigatorsNamed'],
      ...['complaint.answered', 'action.raised'],
    ]);
    expect(JSON.stringify(facts.map(({ payload }) => payload))).not.toMatch(/Synthetic|journeyId/);
    const kept = await bench.owner.document.findMany({ where: { streamId: complaintId } });
    expect(kept.length).toBe(4);
    expect(JSON.stringify(kept)).not.toMatch(/Synthetic/);
  });
});

const owner = [{ staffId: socialWorker.id }];

/** Hand-worked: what was counted is listed beside it. */
describe('a month in numbers', () => {
  it('counts audits, standards and actions of the month, and what is overdue now', async () => {
    const overdue = { status: 'open', dueOn: new Date('2013-03-15') };
    await bench.owner.qualityAction.updateMany({ data: overdue });
    expect([await noteOverdueActions(bench.worker), await noteOverdueActions(bench.worker)]).toEqual([2, 0]);
    const { body } = await get('/quality-overview', headOfService);
    expect(body.audits).toEqual([{ kind: 'internal', overall: 'requiresImprovement', audits: 1 }]);
    expect((body.standards as object[]).length).toBe(standards.length);
    expect(body.standards).toContainEqual(
      expect.objectContaining({ code: 'chronology', met: 0, partly: 0, notMet: 1 }),
    );
    expect(body.actions).toEqual({ raised: 2, done: 2, rechecked: 2, improved: 1, overdue: 2 }); // one of the complaint
    const june = (await get('/quality-overview?month=2013-06', headOfService)).body.complaints as object[];
    expect(june[1]).toMatchObject({ stage: 'investigation', begun: 0, ended: 1, late: 1, upheld: 1, notUpheld: 1 });
    const told = await bench.owner.outbox.findMany({
      where: { type: { contains: '.action.' } },
      orderBy: { id: 'asc' },
    });
    expect(told.map(({ type, data }) => [type.split('.').at(-1), (data as { tell: object }).tell])).toEqual([
      ['raised', owner],
      ['done', []],
      ['rechecked', owner],
      ['done', []],
      ['rechecked', []],
      ['raised', owner],
      ['overdue', owner],
      ['overdue', owner],
    ]);
    const late = async (as: DemoPerson) => (await get('/quality-actions?state=overdue&whose=all', as)).body.items;
    expect([await late(socialWorker), await late(southManager)]).toMatchObject([[{ overdue: true }, {}], []]);
  });

  it('counts the newest answer of each person on each occasion', async () => {
    const streamId = crypto.randomUUID();
    const by = { id: socialWorker.id, roles: ['SOCIAL_WORKER'], grade: 'practitioner' } as const;
    const said = (stage: number, whose: string, answer: string, occurredAt = '2013-03-04T10:00:00Z') => ({
      stageId: `${streamId}/initialAssessment-${stage}`,
      facts: [
        {
          type: 'initialAssessment.viewsRecorded',
          payload: { occasion: 'assessmentEnded', whose, answer },
          ...{ occurredAt, by },
        },
      ],
    });
    const all = [
      said(1, 'child', 'asked'),
      said(1, 'child', 'given'), // the newer one: the child answered
      said(1, 'mother', 'given'),
      said(1, 'father', 'declined'),
      said(2, 'child', 'notAsked'),
      said(2, 'carer', 'given', '2013-03-31T23:30:00Z'), // in London it is April
    ];
    for (const one of all) {
      await bench.worker.$transaction((tx) => append(tx, { streamId, streamKind: 'journey', ...one }));
    }
    const march = await get('/quality-overview?month=2013-03', northManager);
    expect(march.body.views).toEqual([
      { occasion: 'assessmentEnded', whose: 'child', asked: 1, given: 1, declined: 0, notAsked: 1 },
      { occasion: 'assessmentEnded', whose: 'parents', asked: 2, given: 1, declined: 1, notAsked: 0 },
    ]);
  });
});
