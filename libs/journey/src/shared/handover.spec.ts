import { anotherWorker, socialWorker, teamManager } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { handedOver, type TransferWorker } from './handover';

const nothing = { openClocks: 0, unsignedDrafts: 0, promises: 0 };
const transfer: TransferWorker = {
  type: 'transferWorker',
  by: teamManager,
  at: '2013-03-04T10:00:00.000Z',
  workerId: anotherWorker.id,
  teamId: 'east',
  reason: 'TSPROC',
  jointVisitOn: '2013-03-01',
  unfinishedHandedOver: true,
  context: { unfinished: nothing, caseload: { held: 10, cap: 18, newlyQualified: false } },
};
const present = { workerId: socialWorker.id };
const refused = (change: Partial<TransferWorker>, held: { workerId?: string } = present) =>
  refusalOf(() => handedOver(held, { ...transfer, ...change }));
const { jointVisitOn: _, ...noVisit } = transfer;

describe('a change of worker', () => {
  it('names both workers, the reason and the joint visit', () =>
    expect(handedOver(present, transfer)).toMatchObject({
      type: 'workerTransferred',
      workerId: anotherWorker.id,
      fromWorkerId: socialWorker.id,
      reason: 'TSPROC',
      jointVisitOn: '2013-03-01',
      withinProtectedPeriod: false,
      overCap: false,
    }));
  it('is a manager’s, and to somebody else', () => {
    expect(refused({ by: socialWorker })).toBe('HANDOVER.GRADE_TOO_LOW');
    expect(refused({ workerId: socialWorker.id })).toBe('HANDOVER.SAME_WORKER');
  });
  it('has a joint visit or says why not, unless nobody held the work', () => {
    expect(refusalOf(() => handedOver(present, noVisit))).toBe('HANDOVER.NO_JOINT_VISIT');
    expect(refusalOf(() => handedOver(present, { ...noVisit, noJointVisitReason: 'workerGone' }))).toBeUndefined();
    expect(refusalOf(() => handedOver({}, noVisit))).toBeUndefined();
  });
  it('leaves nothing behind', () => {
    const unfinished = { openClocks: 1, unsignedDrafts: 0, promises: 2 };
    const context = { ...transfer.context, unfinished };
    expect(refused({ context, unfinishedHandedOver: false })).toBe('HANDOVER.LEFT_BEHIND');
    expect(refused({ context })).toBeUndefined();
  });
  it('waits for the end of the protected time after a plan, or says why not', () => {
    const until = (protectedUntil: string) => ({ ...transfer.context, protectedUntil });
    const overrideHash = 'a'.repeat(64);
    expect(refused({ context: until('2013-03-04') })).toBe('HANDOVER.PROTECTED_PERIOD');
    expect(refused({ context: until('2013-03-03') })).toBeUndefined();
    expect(handedOver(present, { ...transfer, context: until('2013-06-01'), overrideHash })).toMatchObject({
      withinProtectedPeriod: true,
      overrideHash,
    });
  });
  it('keeps within the worker’s cap, or says why not', () => {
    const context = { ...transfer.context, caseload: { held: 18, cap: 18, newlyQualified: true } };
    expect(refused({ context })).toBe('HANDOVER.OVER_CAP');
    expect(handedOver(present, { ...transfer, context, capOverrideHash: 'b'.repeat(64) })).toMatchObject({
      overCap: true,
    });
  });
});
