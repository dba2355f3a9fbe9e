import * as codes from './codes';
import { stageKinds } from './shared/decider';
import { isRuleBroken, RuleBroken } from './shared/rule-broken';
import { stages } from './stages';

describe('the stages', () => {
  it('are all registered under their own kind', () => {
    expect(Object.keys(stages).sort()).toEqual([...stageKinds].sort());
    for (const kind of stageKinds) expect(stages[kind].kind).toBe(kind);
  });
  it('start unopened, without clocks and without an outcome', () => {
    for (const { initial, clocks, outcome } of Object.values(stages)) {
      expect(initial.status).toBe('unopened');
      expect(clocks(initial)).toEqual([]);
      expect(outcome(initial)).toBeUndefined();
    }
  });
  it('name the commands that people may send; released, frozen', () => {
    expect(stages.contact.commands).toEqual([
      ...['identifyChild', 'unlinkChild', 'screen', 'decide', 'agree', 'disagree', 'informReferrer'],
      ...['extendDeadline', 'explainLateness', 'handOver', 'acceptHandOver'],
    ]);
    const ofAssessment = ['allocate', 'submit', 'editAfterSubmission', 'signOff', 'returnForChanges'];
    expect(stages.initialAssessment.commands).toEqual([
      ...ofAssessment,
      ...['extendDeadline', 'explainLateness', 'recordViews'],
    ]);
    expect(stages.singleAssessment.commands).toEqual([...stages.initialAssessment.commands, 'reviewCheckpoint']);
    expect(stages.coreAssessment.commands).toEqual(stages.initialAssessment.commands);
    expect(stages.journey.commands).toEqual([
      ...['openStage', 'transferWorker', 'recordViews', 'proposeClosure', 'authoriseClosure', 'returnClosure'],
      ...['recordOrder', 'endOrder', 'extendDeadline'],
      ...['explainLateness', 'recordNote', 'curateChronology', 'markChronologyComplete', 'referOnward'],
      ...['flagRisk', 'endRiskFlag', 'recordInterpreter'],
    ]);
  });
  it('leave the state alone for an event of a later release', () => {
    const event = {
      type: 'somethingNew',
      by: { id: 'x', roles: [], grade: 'none' },
      at: '2030-01-01T00:00:00Z',
    } as const;
    for (const { evolve, initial } of Object.values(stages)) expect(evolve(initial, event)).toBe(initial);
  });
});

describe('code sets', () => {
  it('hold the codes of the census', () => {
    expect(codes.referralSources.codes).toHaveLength(22);
    expect(codes.primaryNeeds.codes).toHaveLength(10);
    expect(codes.closureReasons.codes).toHaveLength(9);
    expect(codes.factors.codes).toHaveLength(42);
    expect(codes.ethnicities.codes).toHaveLength(20);
    expect(codes.disabilities.codes).toHaveLength(13);
    expect(codes.factors.codes).not.toContain('18A');
    expect(codes.referralSources.codes.at(-1)).toBe('10');
  });
  it('say when a younger code came into use', () => {
    expect(codes.inUseOn(codes.closureReasons, 'RC9', '2022-12-31')).toBe(false);
    expect(codes.inUseOn(codes.closureReasons, 'RC9', '2023-01-01')).toBe(true);
    expect(codes.inUseOn(codes.closureReasons, 'RC10', '2030-01-01')).toBe(false);
  });
});

describe('a refusal', () => {
  it('is known by its name, so that another realm’s is one, too', () => {
    const foreign = Object.assign(new Error('x'), { name: 'RuleBroken', code: 'SIGN_OFF.OWN_WORK' });
    expect(isRuleBroken(new RuleBroken('A.B', 'x'))).toBe(true);
    expect(isRuleBroken(foreign)).toBe(true);
    expect(isRuleBroken(new Error('x'))).toBe(false);
  });
});
