import * as people from '../testing/people';
import * as story from '../testing/conference.story';
import { afterAll, given } from '../testing/rule-book';
import { initialConference as stage } from './initial-conference.stage';

const { asked, allocate, pass, sendBack, askAgain, book, adjourn, decidePlan } = story;
const whole = { rule: 'initial-conference', n: 1, startedAt: story.discussedAt };
const scrutiny = { rule: 'conference-scrutiny', n: 1, startedAt: story.discussedAt };
const held = afterAll(stage, [asked], ...story.untilHeld);
const after = (rule: string) => ({ rule, n: 1, startedAt: story.heldAt });

describe('the clocks of a conference', () => {
  it('run from the strategy discussion that began the enquiry', () =>
    given(stage, [asked]).thenClocks([whole, scrutiny]));
  it('wait for the scrutineer from the conclusion of the enquiry that asked for it', () =>
    given(stage, [{ ...asked, passed: { askedAt: story.tuesday } }]).thenClocks([
      whole,
      { ...scrutiny, startedAt: story.tuesday },
    ]));
  it('go on through a return, which is its own wait', () =>
    given(stage, afterAll(stage, [asked], allocate, sendBack, askAgain)).thenClocks([
      whole,
      { ...scrutiny, stoppedAt: story.wednesday },
      { rule: 'conference-scrutiny', n: 2, startedAt: story.thursday },
    ]));
  it('go on through an adjournment', () =>
    given(stage, afterAll(stage, [asked], pass, book, adjourn)).thenClocks([
      whole,
      { ...scrutiny, stoppedAt: story.wednesday },
    ]));
  it('stop when it sits; then the decisions and the record are due', () => {
    const done = { ...whole, stoppedAt: story.heldAt };
    const read = { ...scrutiny, stoppedAt: story.wednesday };
    given(stage, held).thenClocks([done, read, after('conference-decisions'), after('conference-record')]);
    const views = [story.views('child'), story.views('carer')];
    given(stage, afterAll(stage, held, decidePlan, ...views, story.issueRecord)).thenClocks([
      done,
      read,
      { ...after('conference-decisions'), stoppedAt: story.dayAfter },
      { ...after('conference-record'), stoppedAt: story.dayAfter },
    ]);
  });
  it('stop when a senior manager decides against a conference', () =>
    given(
      stage,
      afterAll(stage, [asked], {
        type: 'withdrawConference',
        by: people.seniorManager,
        at: story.tuesday,
        outcome: 'noFurtherAction',
        textHash: story.text,
      }),
    ).thenClocks([
      { ...whole, stoppedAt: story.tuesday },
      { ...scrutiny, stoppedAt: story.tuesday },
    ]));
});

describe('a conference for a child from another council', () => {
  const notice = { type: 'recordNotice', by: people.socialWorker, at: story.tuesday } as const;
  const awaited = { rule: 'transfer-notice', n: 1, startedAt: story.discussedAt };
  it('is counted from the written notice, which is chased', () => {
    given(stage, [story.transferIn]).thenClocks([awaited, scrutiny]);
    given(stage, afterAll(stage, [story.transferIn], notice)).thenClocks([
      { ...awaited, stoppedAt: story.tuesday },
      { rule: 'transfer-in-conference', n: 1, startedAt: story.tuesday },
      scrutiny,
    ]);
  });
  it('has one notice, and other conferences have none', () => {
    given(stage, afterAll(stage, [story.transferIn], notice))
      .when(notice)
      .thenRefused('CONFERENCE.NOTICE_KNOWN');
    given(stage, [asked]).when(notice).thenRefused('CONFERENCE.NO_TRANSFER');
  });
});

describe('a conference before birth', () => {
  it('has the council’s own time', () =>
    given(stage, [story.preBirth]).thenClocks([{ ...whole, rule: 'pre-birth-conference' }, scrutiny]));
});

describe('a delay', () => {
  const agree = {
    type: 'agreeDelay',
    by: people.teamManager,
    at: story.wednesday,
    reason: 'criminalEnquiry',
    textHash: story.text,
  } as const;
  it('is agreed by a manager and by the chair, and moves no clock', () => {
    given(stage, [asked])
      .when(agree)
      .then([{ type: 'delayAgreed', as: 'manager' }]);
    given(stage, [asked])
      .when({ ...agree, by: story.chair })
      .then([{ type: 'delayAgreed', as: 'chair' }]);
    given(stage, [asked])
      .when({ ...agree, by: people.socialWorker })
      .thenRefused('CONFERENCE.NOT_A_MANAGER_OR_CHAIR');
    given(stage, afterAll(stage, [asked], agree)).thenClocks([whole, scrutiny]);
    given(stage, held)
      .when({ ...agree, at: story.dayAfter })
      .thenRefused('CONFERENCE.HELD_ALREADY');
  });
  it('never gives the conference another date', () => {
    const extend = {
      type: 'extendDeadline',
      by: people.teamManager,
      at: story.wednesday,
      rule: 'initial-conference',
      dueOn: '2013-03-18',
      until: '2013-03-25',
      reason: 'siblingsTogether',
      textHash: story.text,
    } as const;
    given(stage, [asked]).when(extend).thenRefused('DEADLINE.FIXED');
    given(stage, [asked])
      .when({ ...extend, rule: 'conference-scrutiny' })
      .then([{ type: 'deadlineExtended', n: 1 }]);
  });
  it('is explained by whoever holds the work', () =>
    given(stage, afterAll(stage, held, decidePlan))
      .when({
        type: 'explainLateness',
        by: people.socialWorker,
        at: story.dayAfter,
        deadlineId: asked.personId,
        reason: 'agencyAwaited',
      })
      .then([{ type: 'latenessExplained' }]));
});
