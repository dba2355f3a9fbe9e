import { socialWorker } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { gapsIn, needsWholePlan, onPlan, rolledOver, unanswered } from './action-plan';
import { emptyPlan, evolvePlan } from './action-plan.evolve';
import { type ActionPlan, type ActionPlanCommand, type AddAction, type ChangeAction } from './action-plan.types';

const who = { by: socialWorker, at: '2013-03-04T10:00:00.000Z' };
const [words, measureHash, evidenceHash] = ['a', 'b', 'c'].map((one) => one.repeat(64)) as [string, string, string];
const addNeed = { type: 'addNeed', ...who, kind: 'risk', textHash: words, context: { freshId: 'r1' } } as const;
const add: AddAction = {
  type: 'addAction',
  ...who,
  needId: 'r1',
  owner: 'mother',
  dueOn: '2013-04-01',
  textHash: words,
  measureHash,
  context: { freshId: 'a1' },
};
const change: ChangeAction = { type: 'changeAction', ...who, actionId: 'a1', dueOn: '2013-05-01' };
const complete = { type: 'completeAction', ...who, actionId: 'a1', outcome: 'achieved', evidenceHash } as const;

const after = (...acts: ActionPlanCommand[]): ActionPlan =>
  acts.reduce((plan, act) => evolvePlan(plan, onPlan(plan, act)), emptyPlan);
const refused = (plan: ActionPlan, act: ActionPlanCommand) => refusalOf(() => onPlan(plan, act));
const gate = (plan: ActionPlan) => refusalOf(() => needsWholePlan(plan));

describe('a plan', () => {
  it('is whole when every risk has an action with an owner, a date and a measure', () =>
    expect(gate(after(addNeed, add))).toBeUndefined());
  it('is not whole when it is empty, or a risk is left alone', () => {
    expect(gate(emptyPlan)).toBe('PLAN.EMPTY');
    const second = { ...addNeed, context: { freshId: 'r2' } };
    expect(gate(after(addNeed, second, add))).toBe('PLAN.NEED_WITHOUT_ACTION');
    expect(unanswered(after(addNeed, second, add))).toEqual(['r2']);
  });
  it.each([['owner'], ['dueOn'], ['measureHash']] as const)('is not whole when an action has no %s', (field) => {
    const { [field]: _, ...lacking } = add;
    const plan = after(addNeed, lacking);
    expect(gate(plan)).toBe('PLAN.ACTION_INCOMPLETE');
    expect(gapsIn(plan)).toEqual([{ actionId: 'a1', missing: [field === 'measureHash' ? 'measure' : field] }]);
  });
  it('becomes whole when what lacked is added', () => {
    const { measureHash: _, ...lacking } = add;
    const { dueOn: _dueOn, ...measured } = { ...change, measureHash };
    expect(gate(after(addNeed, lacking, measured))).toBeUndefined();
  });
  it('answers only its own risks and needs', () => expect(refused(emptyPlan, add)).toBe('PLAN.NO_SUCH_NEED'));
});

describe('an action', () => {
  it('counts how often its date was put back, and not when it is brought forward', () => {
    const sooner = { ...change, dueOn: '2013-03-20' };
    const plan = after(addNeed, add, sooner, change, { ...change, dueOn: '2013-06-01' });
    expect(plan.actions[0]).toMatchObject({ dueOn: '2013-06-01', rolledOver: 2 });
    expect(rolledOver(plan, 2)).toHaveLength(1);
    expect(rolledOver(plan, 3)).toEqual([]);
  });
  it('keeps its progress and its outcome', () => {
    const progress = { type: 'recordProgress', ...who, actionId: 'a1', progress: 'slow' } as const;
    expect(after(addNeed, add, progress, complete).actions[0]).toMatchObject({
      status: 'completed',
      outcome: 'achieved',
      evidenceHash,
      progress: [{ by: socialWorker.id, progress: 'slow' }],
    });
  });
  it('is not touched once it is completed, and not when nothing changes', () => {
    const done = after(addNeed, add, complete);
    expect(refused(done, change)).toBe('PLAN.ACTION_COMPLETED');
    expect(refused(done, complete)).toBe('PLAN.ACTION_COMPLETED');
    expect(refused(after(addNeed, add), { ...change, dueOn: add.dueOn! })).toBe('PLAN.ACTION_UNCHANGED');
    expect(refused(done, { ...change, actionId: 'a9' })).toBe('PLAN.NO_SUCH_ACTION');
  });
});
