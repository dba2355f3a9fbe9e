import { policyValue } from '#libs/journey';
import { learned, learningPassedOn, lookedAgain } from './index';

const { themes } = policyValue('quality');
const today = '2013-03-01';
const item = { ownerId: 'owner', recheckOn: '2013-06-03' };
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};

describe('what was learned', () => {
  it.each([
    [item, 'allowed'],
    [{ ...item, recheckOn: today, theme: 'coreGroups' }, 'allowed'],
    [{ ...item, recheckOn: '2013-02-28' }, 'LEARNING.RECHECK_IN_THE_PAST'],
    [{ ...item, theme: 'nothing' }, 'LEARNING.THEME_UNKNOWN'],
  ])('%j: %s', (given, expected) => expect(codeOf(() => learned(given, today, themes))).toBe(expected));

  it('ends once somebody else has seen that practice changed; else it is looked at once more', () => {
    const open = learned(item, today, themes);
    const again = '2013-09-02';
    expect(lookedAgain(open, { by: 'other', outcome: 'changed' }, today)).toEqual({ ...item, status: 'changed' });
    expect(lookedAgain(open, { by: 'other', outcome: 'notYet', again }, today)).toEqual({
      ...{ ownerId: 'owner', recheckOn: again, status: 'open' },
    });
    expect(codeOf(() => lookedAgain(open, { by: 'other', outcome: 'notYet' }, today))).toBe('LEARNING.DATE_MISSING');
    expect(codeOf(() => lookedAgain(open, { by: 'owner', outcome: 'changed' }, today))).toBe('LEARNING.OWN_WORK');
    const changed = lookedAgain(open, { by: 'other', outcome: 'changed' }, today);
    expect(codeOf(() => lookedAgain(changed, { by: 'other', outcome: 'changed' }, today))).toBe(
      'LEARNING.CHANGED_ALREADY',
    );
  });

  it('is passed on while it is open, to somebody who has neither it nor looked at it', () => {
    const open = learned(item, today, themes);
    expect(learningPassedOn(open, { toId: 'other' })).toEqual({ ...open, ownerId: 'other' });
    expect(codeOf(() => learningPassedOn(open, { toId: 'owner' }))).toBe('LEARNING.THEIRS_ALREADY');
    expect(codeOf(() => learningPassedOn(open, { toId: 'other', checkedBy: 'other' }))).toBe('LEARNING.OWN_WORK');
    const changed = lookedAgain(open, { by: 'other', outcome: 'changed' }, today);
    expect(codeOf(() => learningPassedOn(changed, { toId: 'another' }))).toBe('LEARNING.CHANGED_ALREADY');
  });
});
