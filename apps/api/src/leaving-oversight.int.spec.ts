import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { qualityOf } from './testing/access/quality';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { inDays, restrict, today } from './testing/quality-samples';

jest.setTimeout(60_000);

const { administrator, complaintsOfficer, headOfService, northManager, socialWorker, hubWorker, auditor } = demoPeople;
const secondOfficer = randomUUID();

let bench: Bench;
let child: ChildWithAJourney;
let things: Awaited<ReturnType<typeof qualityOf>>;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
  things = await qualityOf(bench, child.journeyId);
  const officer = { name: 'Synthetic Officer', roles: ['COMPLAINTS_OFFICER'], employment: 'permanent' };
  await bench.owner.staff.create({ data: { id: secondOfficer, ...officer } });
});
afterAll(() => bench.end());

const post = (path: string, as: DemoPerson, body: object): Promise<Reply> => bench.send('POST', path, { as, body });
const leave = ({ id }: DemoPerson) => post(`/staff/${id}/leaving`, administrator, { reason: 'Synthetic: retires' });
const held = async ({ id }: DemoPerson) => (await bench.send('GET', `/staff/${id}`, { as: administrator })).body.held;
const codeOf = ({ status, body }: Reply) => [status, body.code];

describe('somebody who leaves', () => {
  it('is told which complaint, audit, action and learning is theirs still, by id only', async () => {
    const { complaintId, auditId, actionId, learningId } = things;
    const { status, body } = await leave(socialWorker);
    const work = [{ stageId: child.stageId }, { actionId }, { learningId }];
    expect([status, body.code, body.held]).toEqual([409, 'STAFF.HOLDS_WORK', work]);
    expect((await leave(complaintsOfficer)).body.held).toEqual([{ complaintId }]);
    expect(await held(northManager)).toContainEqual({ auditId });
    expect(await held(auditor)).toEqual([]);
  });

  it('hears of a restricted case only that there is something', async () => {
    await restrict(bench, child.personId);
    expect((await leave(complaintsOfficer)).body.held).toEqual([{ restricted: true }]);
    await bench.owner.restriction.deleteMany();
  });

  it('leaves once a complaint is another officer’s', async () => {
    await post(`/complaints/${things.complaintId}/officer`, headOfService, { officerId: secondOfficer });
    expect((await leave(complaintsOfficer)).body).toMatchObject({ active: false, held: [] });
  });

  it('has no audit once it was taken off their list', async () => {
    await post(`/audits/${things.auditId}/withdrawal`, headOfService, { words: 'Synthetic: they leave' });
    expect(await held(northManager)).not.toContainEqual({ auditId: things.auditId });
  });
});

describe('what somebody is to do', () => {
  const passOn = (as: DemoPerson, ownerId: string, path = `/quality-actions/${things.actionId}/owner`) =>
    post(path, as, { ownerId });

  it('is given to a colleague by whoever looks again at it', async () => {
    expect(codeOf(await passOn(socialWorker, hubWorker.id))).toEqual([403, 'ACCESS.DENIED']);
    expect(codeOf(await passOn(northManager, socialWorker.id))).toEqual([409, 'ACTION.THEIRS_ALREADY']);
    expect(codeOf(await passOn(northManager, administrator.id))).toEqual([422, 'ACTION.UNKNOWN_OWNER']);
    expect((await passOn(northManager, hubWorker.id)).body).toMatchObject({ ownerId: hubWorker.id, status: 'open' });
    const fact = await bench.owner.fact.findFirstOrThrow({ where: { type: 'action.passedOn' } });
    expect(fact.payload).toEqual({ actionId: things.actionId, ownerId: hubWorker.id });
    const message = await bench.owner.outbox.findFirstOrThrow({ where: { type: { contains: 'action.passedOn' } } });
    expect((message.data as { tell: object }).tell).toEqual([{ staffId: hubWorker.id }]);
  });

  it('and what they see to, is theirs no more when they leave', async () => {
    const path = `/learning/${things.learningId}/owner`;
    expect((await passOn(northManager, hubWorker.id, path)).body).toMatchObject({ ownerId: hubWorker.id });
    expect(await held(socialWorker)).toEqual([{ stageId: child.stageId }]);
  });

  it('is not open again with somebody who has left: it is given to another first', async () => {
    await post(`/quality-actions/${things.actionId}/completion`, hubWorker, { words: 'Synthetic: done' });
    const path = `/quality-actions/${things.actionId}`;
    expect(codeOf(await passOn(northManager, socialWorker.id))).toEqual([409, 'ACTION.NOT_OPEN']);
    await bench.owner.staff.update({ where: { id: hubWorker.id }, data: { active: false } });
    const again = { outcome: 'notYet', words: 'Synthetic: half', dueOn: today, recheckOn: inDays(1) };
    expect(codeOf(await post(`${path}/recheck`, northManager, again))).toEqual([409, 'ACTION.OWNER_LEFT']);
    expect((await passOn(northManager, socialWorker.id)).body).toMatchObject({
      ...{ status: 'done', ownerId: socialWorker.id },
    });
    expect((await post(`${path}/recheck`, northManager, again)).body).toMatchObject({
      ...{ status: 'open', ownerId: socialWorker.id },
      may: { passOn: true },
    });
  });
});
