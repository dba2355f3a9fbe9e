import { type Request } from 'express';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { OwnSignInsController } from './own-sign-ins.controller';
import { type OwnSession, type OwnSessions } from './own-sessions';

const one = (browser: string, isHere: boolean): OwnSession => ({
  ...{ mark: `mark of ${browser}`, browser, isHere },
  since: new Date('2013-03-06T08:30:00Z'),
  lastUsed: new Date('2013-03-06T15:05:00Z'),
});
const here = one('Firefox on Windows', true);
const elsewhere = one('Safari on an iPhone', false);

function pages(sessions: OwnSession[]) {
  const ended: string[] = [];
  const kept = {
    of: () => Promise.resolve(sessions),
    end: (_: unknown, which: string) => Promise.resolve(ended.push(which)),
  } as unknown as OwnSessions;
  return { pages: new OwnSignInsController(kept), ended };
}

const minutesAgo = (minutes: number) => {
  const signedIn = { subject: 's', name: 'n', at: 0, tokens: '', provedAt: Date.now() - minutes * 60_000 };
  return { session: { signedIn } } as unknown as Request;
};
const longAgo = { session: { signedIn: { subject: 's', name: 'n', at: 0, tokens: '' } } } as unknown as Request;

describe('where somebody is signed in', () => {
  it('tells the browsers apart, and offers to end the others to whoever has just signed in', async () => {
    const $ = rendered(await pages([here, elsewhere]).pages.show(fakeVisit().visit, minutesAgo(9)));
    expect(textOf($, '#sign-ins > div:first-child')).toBe(
      'Firefox on Windows This one Signed in on 6 March 2013 at 08:30 Last used on 6 March 2013 at 15:05',
    );
    expect(textOf($, '#sign-ins button')).toBe('End it: Safari on an iPhone, signed in on 6 March 2013 at 08:30');
    expect($('#sign-ins [name=which]').val()).toBe('mark of Safari on an iPhone');
    expect(faultsOf($)).toEqual([]);
  });

  it('asks everybody else to sign in again first', async () => {
    const $ = rendered(await pages([here, elsewhere]).pages.show(fakeVisit().visit, minutesAgo(11)));
    expect($('#sign-ins button')).toHaveLength(0);
    expect(textOf($, '#form')).toBe('Sign in again');
    expect(faultsOf($)).toEqual([]);
  });

  it('is nowhere else', async () => {
    const $ = rendered(await pages([here]).pages.show(fakeVisit().visit, minutesAgo(1)));
    expect(textOf($, 'main')).toContain('You are signed in nowhere else.');
    expect($('main button')).toHaveLength(0);
  });

  it.each([
    ['long ago', longAgo],
    ['eleven minutes ago', minutesAgo(11)],
  ])('ends nothing for whoever showed %s that it is they', async (_, request) => {
    const { pages: at, ended } = pages([here, elsewhere]);
    expect(await at.end(fakeVisit({ posted: { which: 'others' } }).visit, request)).toEqual({
      goTo: '/sign-in?again=yes',
    });
    expect(request.session.returnTo).toBe('/sign-ins');
    expect(ended).toEqual([]);
  });

  it('ends what is chosen, and says so', async () => {
    const { pages: at, ended } = pages([here, elsewhere]);
    const { visit, told } = fakeVisit({ posted: { which: elsewhere.mark } });
    expect(await at.end(visit, minutesAgo(1))).toEqual({ goTo: '/sign-ins' });
    expect(ended).toEqual([elsewhere.mark]);
    expect(told[0]?.heading).toBe('You are signed out in one other browser');
  });
});
