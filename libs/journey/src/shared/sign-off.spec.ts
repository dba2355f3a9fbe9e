import { anotherManager, deputy, seniorManager, socialWorker, teamManager } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { type Actor } from './actor';
import { maySign } from './sign-off';

const work = { authors: [socialWorker.id] };
const secondSeniorManager: Actor = { ...seniorManager, id: '00000000-0000-4000-8000-000000000099' };

function countersigned(by: Actor, authorisedBy: Actor): string | undefined {
  return refusalOf(() => maySign(work, by, { grade: 'seniorManager', otherThan: [authorisedBy] }));
}

describe('a countersignature', () => {
  it('is a senior manager’s', () => {
    expect(countersigned(seniorManager, teamManager)).toBeUndefined();
    expect(countersigned(anotherManager, teamManager)).toBe('SIGN_OFF.GRADE_TOO_LOW');
  });
  it('is never the same person’s as the first signature', () => {
    expect(countersigned(seniorManager, seniorManager)).toBe('SIGN_OFF.SAME_SIGNER');
    expect(countersigned(secondSeniorManager, seniorManager)).toBeUndefined();
  });
  it('is not given by whoever had the first one given by a deputy', () =>
    expect(countersigned(seniorManager, deputy(teamManager, seniorManager))).toBe('SIGN_OFF.SAME_SIGNER'));
  it('is not given in the name of the first signer', () =>
    expect(countersigned(deputy(anotherManager, seniorManager), seniorManager)).toBe('SIGN_OFF.SAME_SIGNER'));
  it('may be given by a deputy of somebody who had no hand in it', () =>
    expect(countersigned(deputy(anotherManager, secondSeniorManager), teamManager)).toBeUndefined());
});
