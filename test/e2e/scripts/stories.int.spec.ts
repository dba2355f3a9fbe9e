import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StoryName, storyNames } from '../../../apps/cli/src/demo/story-names';
import { eventually } from '../../support/eventually';
import { buildOnce } from '../../support/service/build-once';
import { keepFigure } from '../../support/service/figures';
import { type Ended, processesOf, run } from '../../support/service/scripts';

jest.setTimeout(600_000);

/** What each story must say, in this order. Dates counted by hand: day 0 is the London date of the start. */
const sentences: Record<StoryName, readonly string[]> = {
  protection: [
    'contact-decision: 1 working day from Mon, 9 Sept 2024, due Tue, 10 Sept 2024',
    'holds it with the police alone and gives no reason (STRATEGY.POLICE_ONLY_REASON_MISSING)',
    'initial-conference: 15 working days from Mon, 9 Sept 2024, due Mon, 30 Sept 2024',
    'while the school nurse has not answered (S47.AGENCY_UNANSWERED)',
    'countersigns what was authorised by the same hand (SIGN_OFF.SAME_SIGNER)',
    'met     initial-conference: due Mon, 30 Sept 2024, stopped Thu, 26 Sept 2024',
    'activates a plan without a measure (PLAN.ACTION_INCOMPLETE)',
    'MISSED  core-group-first: due Thu, 10 Oct 2024, stopped Mon, 14 Oct 2024',
    'beside core-group-first: the school was closed by a flood, and the core group waited for it (agencyAwaited)',
    'met     review-conference-first: due Thu, 26 Dec 2024, stopped Tue, 10 Dec 2024',
    'met     review-conference-later: due Tue, 10 Jun 2025, stopped Tue, 8 Apr 2025',
    'steps down before anybody has accepted (STEP_DOWN.NOT_ACCEPTED)',
    'Journey 1: closed (RC7), under wt2013',
    'Journey 2: closed (outcomesMet), under wt2013',
  ],
  'early-help': [
    'early-help-consent: 5 working days from Mon, 13 Jan 2025, due Mon, 20 Jan 2025',
    'before the family has answered (EARLY_HELP.NO_CONSENT)',
    'met     early-help-step-up: due Thu, 24 Apr 2025, stopped Thu, 24 Apr 2025',
    'As the case closes early help opens, in the same transaction',
    'met     early-help-consent',
    'Marjoram Kettleby (lead professional) accepts, with a first meeting on 21 May',
    'ends it without the star (EARLY_HELP.END_SCORES_MISSING)',
    'Journey 1: closed (steppedUp)',
    'Journey 2: closed (RC9)',
    'Journey 3: closed (consentRefused)',
    'Journey 4: closed (outcomesMet)',
  ],
  'private-fostering': [
    'sends a list of 5 children in one call',
    'accepted: 4 contacts',
    'refused: child 5 of the list, #/children/4/dateOfBirth',
    'private-fostering-first-visit: 7 working days from Mon, 9 Jan 2023, due Wed, 18 Jan 2023',
    'OVER THE USUAL LIMIT',
    'assesses a home that nobody has seen (FOSTERING.NOT_VISITED)',
    'met     private-fostering-first-visit: due Wed, 18 Jan 2023, stopped Mon, 16 Jan 2023',
    'private-fostering-visit-first-year: 6 weeks from Mon, 16 Jan 2023, due Mon, 27 Feb 2023',
    'assesses it without the report (FOSTERING.REPORT_MISSING)',
    'MISSED  private-fostering-first-report: due Wed, 18 Jan 2023, stopped Thu, 19 Jan 2023',
    'beside private-fostering-first-report: the officer was ill on the seventh day (workerAbsent)',
    'says not why (FOSTERING.NOT_ALONE_REASON_MISSING)',
    'private-fostering-visit-later: 12 weeks from Wed, 3 Apr 2024, due Wed, 26 Jun 2024',
    'ends it before the birthday (FOSTERING.NOT_OF_AGE)',
    'private-fostering-age-reached: 10 working days from Tue, 7 Mar 2023, due Tue, 21 Mar 2023',
    'Journey 1: closed (notPrivateFostering)',
    'Journey 4: closed (ended)',
  ],
  missing: [
    'missing-agency-told: 1 working day from Fri, 1 Mar 2024, due Mon, 4 Mar 2024',
    'return-interview: 72 hours from Sat, 2 Mar 2024, 02:30, due Tue, 5 Mar 2024, 02:30',
    'offers a talk with the child’s own social worker (MISSING.NOT_INDEPENDENT)',
    'MISSED  return-interview: due Mon, 18 Mar 2024, stopped Wed, 20 Mar 2024',
    'beside return-interview: she was at her aunt’s until Wednesday, and wanted to wait (familyUnavailable)',
    'it joins the journey that is open already',
    'The third time in 30 days: an episode of need opens by itself, and wants a strategy discussion',
    'strategy-discussion: 3 working days from Sun, 24 Mar 2024, due Wed, 27 Mar 2024',
    'three in 30 days again',
    'strategy-discussion: 3 working days from Tue, 9 Apr 2024, due Fri, 12 Apr 2024',
    'Journey 2: closed (reviewed)',
    'Journey 3: closed (RC8)',
  ],
  'law-change': [
    'initial-assessment: 10 working days from Fri, 12 Apr 2013, due Fri, 26 Apr 2013',
    'core-assessment: 35 working days from Thu, 18 Apr 2013, due Mon, 10 Jun 2013',
    'single-assessment: 45 working days from Mon, 15 Apr 2013, due Wed, 19 Jun 2013',
    'initial-conference              Thu, 18 Apr 2013 to Fri, 10 May 2013  Thu, 18 Apr 2013 to Fri, 10 May 2013',
  ],
};

describe('script/demo --story all', () => {
  let home: string;
  let told: Ended;
  beforeAll(async () => {
    await buildOnce();
    home = mkdtempSync(join(tmpdir(), 'stories-'));
    const { PATH, HOME, TEMPORAL_CLI, TEMPORAL_TEST_SERVER } = process.env;
    const began = Date.now();
    const machine = { PATH, HOME, TEMPORAL_CLI, TEMPORAL_TEST_SERVER };
    told = await run('script/demo', ['--story', 'all'], { ...machine, JOURNEY_HOME: home });
    keepFigure('script/demo --story all', { ms: Date.now() - began });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('tells every story, verifies the ledger and ends well', () => {
    expect([told.code, told.code === 0 ? '' : told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(/Verified: \d+ facts in \d+ streams/);
  });

  it.each(storyNames)('tells of %s what it must', (name) => {
    let rest = told.stdout;
    for (const sentence of sentences[name]) {
      expect(rest).toContain(sentence);
      rest = rest.slice(rest.indexOf(sentence));
    }
  });

  it('leaves no process behind', () => eventually(() => expect(processesOf(home)).toEqual([])));
});

it('names the stories when it does not know one', async () => {
  const { code, stderr } = await run(process.execPath, ['dist/apps/cli/src/main.js', 'demo', '--story', 'unknown'], {
    PATH: process.env.PATH,
  });
  expect(code).toBe(2);
  for (const name of storyNames) expect(stderr).toContain(name);
});
