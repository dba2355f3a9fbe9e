import { Logger } from '@nestjs/common';
import { SignInLog } from './sign-in-log';
import { WeakSignIn } from './weak-sign-in';

const said: unknown[] = [];
beforeEach(() => {
  said.length = 0;
  for (const level of ['log', 'warn'] as const) {
    jest.spyOn(Logger.prototype, level).mockImplementation((...lines: unknown[]) => void said.push(lines[0]));
  }
});
afterEach(() => jest.restoreAllMocks());

describe('the log of sign-ins', () => {
  it('says who came in, by what strength where the issuer tells it, and who left', () => {
    const log = new SignInLog();
    log.arrived({ subject: 'an-id' }, false);
    log.arrived({ subject: 'an-id', acr: 'two-factors', amr: ['pwd', 'otp'] }, true);
    log.left('an-id');
    expect(said).toEqual([
      { signIn: 'done', of: 'an-id', again: false },
      { signIn: 'done', of: 'an-id', again: true, acr: 'two-factors', amr: ['pwd', 'otp'] },
      { signOut: 'done', of: 'an-id' },
    ]);
  });

  it('says why somebody was not let in, by a code and by nothing else of the failure', () => {
    const log = new SignInLog();
    log.refused(Object.assign(new Error('Ada cancelled'), { error: 'access_denied', error_description: 'Ada' }));
    log.refused(new WeakSignIn());
    log.refused(new TypeError('Ada'));
    expect(said).toEqual([
      { signIn: 'refused', reason: 'access_denied' },
      { signIn: 'refused', reason: 'WEAK_SIGN_IN' },
      { signIn: 'refused', reason: 'TypeError' },
    ]);
  });
});
