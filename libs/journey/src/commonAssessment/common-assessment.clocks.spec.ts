import { deadline, englandAndWales, ruleSetNamed } from '#libs/timescales';
import * as story from '../testing/early-help.story';
import { teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { commonAssessment as stage } from './common-assessment.stage';

const { received, allocated, write, stepUp } = story;
const clock = (rule: string, startedAt: string, stoppedAt?: string, n = 1) => ({
  rule,
  n,
  startedAt,
  ...(stoppedAt === undefined ? {} : { stoppedAt }),
});
const consent = clock('early-help-consent', story.receivedAt, story.consentAt);
const writing = clock('common-assessment', story.consentAt, story.writtenAt);
const queue = clock('early-help-panel', story.writtenAt, story.panelAt);
const meeting = clock('early-help-first-meeting', story.panelAt, story.teamAt);
const reviewed = afterAll(stage, [received], ...story.reviewed);
const dueOn = (ruleId: string, startedAt: string) =>
  deadline({ ruleSet: ruleSetNamed('wt2013'), ruleId, startedAt, calendar: englandAndWales }).dueOn;

describe('the clocks of early help', () => {
  it('chase the family’s answer, the writing, the panel, the first meeting and the reviews, one after the other', () => {
    given(stage, [received]).thenClocks([clock('early-help-consent', story.receivedAt)]);
    given(stage, afterAll(stage, [received], ...story.consented)).thenClocks([
      consent,
      clock('common-assessment', story.consentAt),
    ]);
    given(stage, afterAll(stage, [received], ...story.written)).thenClocks([
      consent,
      writing,
      clock('early-help-panel', story.writtenAt),
    ]);
    given(stage, reviewed).thenClocks([
      consent,
      writing,
      queue,
      meeting,
      clock('early-help-review', story.teamAt, story.reviewAt),
      clock('early-help-review', story.reviewAt, undefined, 2),
    ]);
  });
  it('begin the writing and the queue anew when the panel sends it back', () => {
    const returned = { ...allocated, decision: 'returned', services: [] } as const;
    const again = { ...write, at: story.teamAt };
    given(stage, afterAll(stage, [received], ...story.written, returned, again)).thenClocks([
      consent,
      writing,
      clock('common-assessment', story.panelAt, story.teamAt, 2),
      queue,
      clock('early-help-panel', story.teamAt, undefined, 2),
    ]);
  });
  it('skip writing and panel for a family that came down', () =>
    given(stage, [story.cameDown]).thenClocks([
      clock('early-help-consent', story.receivedAt, story.receivedAt),
      clock('early-help-first-meeting', story.receivedAt),
    ]));
  it('all stop when a concern goes up, and the hub’s begins', () => {
    const up = afterAll(stage, [received], ...story.written, stepUp);
    const stopped = [consent, writing, clock('early-help-panel', story.writtenAt, stepUp.at)];
    given(stage, up).thenClocks([...stopped, clock('early-help-step-up', stepUp.at)]);
    given(stage, afterAll(stage, up, story.receiveStepUp)).thenClocks([
      ...stopped,
      clock('early-help-step-up', stepUp.at, story.receiveStepUp.at),
    ]);
  });
  it.each([
    ['early-help-consent', '2013-03-04T10:00:00.000Z', '2013-03-11'],
    ['common-assessment', '2013-03-06T10:00:00.000Z', '2013-04-05'],
    ['early-help-panel', '2013-03-15T10:00:00.000Z', '2013-04-02'],
    ['early-help-first-meeting', '2013-03-18T10:00:00.000Z', '2013-04-03'],
    ['early-help-review', '2013-03-25T10:00:00.000Z', '2013-05-06'],
    ['early-help-step-up', '2013-06-10T10:00:00.000Z', '2013-06-10'],
  ])('%s that starts at %s is due on %s', (rule, startedAt, due) => expect(dueOn(rule, startedAt)).toBe(due));
});

describe('more time', () => {
  const extend = {
    type: 'extendDeadline',
    by: teamManager,
    at: story.reviewAt,
    rule: 'early-help-review',
    dueOn: '2013-06-13',
    latestOn: '2013-07-25',
    until: '2013-07-25',
    reason: 'familyAway',
    textHash: '9'.repeat(64),
  } as const;
  it('for a review ends on the last day that the council allows', () => {
    given(stage, reviewed)
      .when(extend)
      .then([{ type: 'deadlineExtended', n: 2, until: '2013-07-25' }]);
    given(stage, reviewed)
      .when({ ...extend, until: '2013-07-26' })
      .thenRefused('DEADLINE.BEYOND_LIMIT');
  });
  it('is not given for a concern, which goes up whatever else is open', () =>
    given(stage, reviewed)
      .when({ ...extend, rule: 'early-help-step-up' })
      .thenRefused('DEADLINE.FIXED'));
});
