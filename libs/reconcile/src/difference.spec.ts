import { type Held, type PendingMilestone } from '#libs/contracts';
import { type Workflow } from '#libs/temporal';
import { differenceOf, type InRecord } from './difference';

const stage = { stageId: 'one', kind: 'contact' } as const;
const due: PendingMilestone = { deadlineId: 'd', milestone: 'breach', kind: 'breach', at: '2026-11-27T00:00:00Z' };
const later: PendingMilestone = {
  deadlineId: 'd',
  milestone: 'step-1',
  kind: 'escalation',
  at: '2026-11-30T09:00:00Z',
};
const record: InRecord = { state: { status: 'screened', findings: 'a' }, version: 2, milestones: [due, later] };
const running = (held: Partial<Held>): Workflow => ({ is: 'running', held: { ...record, ...held } });

describe('a workflow that agrees with the record', () => {
  it.each([
    ['the same', {}],
    ['the same in another order', { state: { findings: 'a', status: 'screened' }, milestones: [later, due] }],
    ['the same moment written otherwise', { milestones: [{ ...due, at: '2026-11-27T00:00:00.000Z' }, later] }],
    ['what a worker of an older release tells of it', { milestones: undefined }],
    ['nothing where the record says nothing', { state: { ...(record.state as object), nightTeam: undefined } }],
  ])('holds %s', (_what, held) => {
    expect(differenceOf(stage, running(held), record)).toBeUndefined();
  });
});

describe('a workflow that differs', () => {
  it.each<[string, Workflow, object]>([
    ['does not run', { is: 'notRunning' }, { is: 'missing' }],
    ['says nothing', { is: 'silent' }, { is: 'silent' }],
    ['holds fewer acts', running({ version: 1 }), { is: 'behind', held: 1, recorded: 2 }],
    ['holds more acts', running({ version: 5 }), { is: 'ahead', held: 5, recorded: 2 }],
    ['holds another state', running({ state: { status: 'received' } }), { is: 'otherwise' }],
    ['lacks a moment', running({ milestones: [due] }), { is: 'clocks' }],
    [
      'waits for another moment',
      running({ milestones: [due, { ...later, at: '2026-12-01T09:00:00Z' }] }),
      { is: 'clocks' },
    ],
  ])('%s', (_what, workflow, difference) => {
    expect(differenceOf(stage, workflow, record)).toEqual({ ...stage, ...difference });
  });
});
