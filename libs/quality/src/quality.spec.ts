import { policyValue } from '#libs/journey';
import {
  actionPassedOn,
  done,
  isOverdue,
  mayBeDrawn,
  mayBeFinished,
  mayBePlanned,
  mustBeWaiting,
  raised,
  rechecked,
} from './index';

const { themes } = policyValue('quality');
const standards = [
  { code: 'voice', title: 'Voice' },
  { code: 'plan', title: 'Plan' },
];
const file = { journeyId: 'j1', teamId: 'north', workerId: 'worker' };
const manager = { id: 'manager', manages: ['north'] };
const auditor = { id: 'auditor', manages: [] };
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};

describe('an audit', () => {
  it.each([
    [{ kind: 'internal' }, manager, 'allowed'],
    [{ kind: 'independent' }, manager, 'AUDIT.NOT_INDEPENDENT'],
    [{ kind: 'independent' }, auditor, 'allowed'],
    [{ kind: 'internal' }, { id: 'worker', manages: [] }, 'AUDIT.OWN_WORK'],
    [{ kind: 'themed' }, manager, 'AUDIT.THEME_MISSING'],
    [{ kind: 'themed', theme: 'nothing' }, manager, 'AUDIT.THEME_UNKNOWN'],
    [{ kind: 'themed', theme: 'coreGroups' }, manager, 'allowed'],
    [{ kind: 'friday', theme: 'coreGroups' }, manager, 'AUDIT.THEME_NOT_POSSIBLE'],
  ] as const)('of %j by %j: %s', (plan, by, expected) => {
    expect(codeOf(() => mayBePlanned(plan, file, by, themes))).toBe(expected);
  });

  it('is drawn from what the auditor is far enough from', () => {
    const free = { journeyId: 'j2' };
    expect(mayBeDrawn({ kind: 'independent' }, file, manager)).toBe(false);
    expect(mayBeDrawn({ kind: 'friday' }, file, manager)).toBe(true);
    expect(mayBeDrawn({ kind: 'friday' }, file, { id: 'worker', manages: [] })).toBe(false);
    expect(mayBeDrawn({ kind: 'independent' }, free, manager)).toBe(true);
  });

  it.each([
    [{ voice: 'met', plan: 'partly' }, 'good', 0, 'allowed'],
    [{ voice: 'met' }, 'good', 0, 'AUDIT.GRADE_MISSING'],
    [{ voice: 'met', plan: 'met', other: 'met' }, 'good', 0, 'AUDIT.STANDARD_UNKNOWN'],
    [{ voice: 'met', plan: 'notMet' }, 'good', 0, 'AUDIT.ACTION_MISSING'],
    [{ voice: 'met', plan: 'met' }, 'inadequate', 0, 'AUDIT.ACTION_MISSING'],
    [{ voice: 'met', plan: 'notMet' }, 'inadequate', 1, 'allowed'],
  ] as const)('graded %j, %s, with %i actions: %s', (grades, overall, actions, expected) => {
    expect(codeOf(() => mayBeFinished({ grades, overall, actions }, standards))).toBe(expected);
  });
});

describe('the list of audits', () => {
  const day = new Date('2013-03-01');
  it.each([
    [null, null, 'allowed'],
    [day, null, 'AUDIT.FINISHED_ALREADY'],
    [null, day, 'AUDIT.WITHDRAWN'],
  ] as const)('finished %s, withdrawn %s: %s', (finishedAt, withdrawnAt, expected) => {
    expect(codeOf(() => mustBeWaiting({ finishedAt, withdrawnAt }))).toBe(expected);
  });
});

describe('an action', () => {
  const asked = { ownerId: 'owner', dueOn: '2013-03-15', recheckOn: '2013-04-15' };
  const today = '2013-03-01';

  it('is due from today on, and looked at again from then on', () => {
    expect(raised({ ...asked, dueOn: today }, today).status).toBe('open');
    expect(codeOf(() => raised({ ...asked, dueOn: '2013-02-28' }, today))).toBe('ACTION.DUE_IN_THE_PAST');
    expect(codeOf(() => raised({ ...asked, recheckOn: '2013-03-14' }, today))).toBe('ACTION.RECHECK_OUT_OF_ORDER');
  });

  it('ends once somebody else has seen that it improved; else it is open again', () => {
    const ready = done(raised(asked, today));
    const improved = { by: 'manager', outcome: 'improved' } as const;
    expect(rechecked(ready, improved, today)).toEqual({ ...asked, status: 'rechecked' });
    expect(codeOf(() => rechecked(ready, { ...improved, by: 'owner' }, today))).toBe('ACTION.OWN_WORK');
    expect(codeOf(() => rechecked(raised(asked, today), improved, today))).toBe('ACTION.NOT_DONE');
    expect(codeOf(() => done(ready))).toBe('ACTION.NOT_OPEN');
    const again = { dueOn: '2013-05-01', recheckOn: '2013-06-01' };
    const notYet = { by: 'manager', outcome: 'notYet' } as const;
    expect(codeOf(() => rechecked(ready, notYet, today))).toBe('ACTION.DATES_MISSING');
    expect(rechecked(ready, { ...notYet, again }, today)).toEqual({ ownerId: 'owner', ...again, status: 'open' });
  });

  it.each([
    ['open', { ownerLeft: false }, 'allowed'],
    ['open', { toId: 'owner' }, 'ACTION.THEIRS_ALREADY'],
    ['open', { checkedBy: 'other' }, 'ACTION.OWN_WORK'],
    ['done', { ownerLeft: false }, 'ACTION.NOT_OPEN'],
    ['done', { ownerLeft: true }, 'allowed'],
    ['rechecked', { ownerLeft: true }, 'ACTION.NOT_OPEN'],
  ] as const)('that is %s is passed on, %j: %s', (status, passing, expected) => {
    const pass = () => actionPassedOn({ ...asked, status }, { toId: 'other', ownerLeft: false, ...passing });
    expect(codeOf(pass)).toBe(expected);
    if (expected === 'allowed') expect(pass()).toEqual({ ...asked, status, ownerId: 'other' });
  });

  it.each([
    ['open', '2013-03-15', false],
    ['open', '2013-03-16', true],
    ['done', '2013-03-16', false],
    ['done', '2013-04-15', false],
    ['done', '2013-04-16', true],
    ['rechecked', '2014-01-01', false],
  ] as const)('that is %s on %s is overdue: %s', (status, on, expected) => {
    expect(isOverdue({ ...asked, status }, on)).toBe(expected);
  });
});
