import { familySupport, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/pre-proceedings.story';
import { afterAll, given } from '../testing/rule-book';
import { preProceedings as stage } from './pre-proceedings.stage';

const { asked, issue, issueAtOnce, decideToIssue, stepDown, endedAt } = story;
type Command = Parameters<typeof stage.decide>[1];
const on = (...commands: Command[]) => given(stage, afterAll(stage, [asked], ...commands));
const without = (left: Command, all: readonly Command[]) => all.filter((one) => one !== left);
const heard = story.views('planEnded', endedAt);

describe('proceedings', () => {
  it('that are urgent are issued at once by a senior manager, from any state, whatever is missing', () => {
    for (const before of [[], [story.plan], [...story.begun], [...story.told], [...story.agreed]]) {
      on(...before)
        .when(issueAtOnce)
        .then([{ type: 'proceedingsIssued', urgent: true, application: 'careOrder' }]);
    }
    expect(on(issueAtOnce).state).toMatchObject({ status: 'ended', outcome: 'proceedingsIssued', endedAt });
    const { textHash: _, ...unsaid } = issueAtOnce;
    on().when(unsaid).thenRefused('PRE_PROCEEDINGS.REASON_MISSING');
    on()
      .when({ ...issueAtOnce, by: teamManager })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
  });
  it('are decided first otherwise, and whoever takes them to the court records it', () => {
    on(...story.reviewed)
      .when({ ...issue, by: stepDown.by })
      .thenRefused('PRE_PROCEEDINGS.NOT_DECIDED');
    const decided = on(...story.reviewed, decideToIssue);
    expect(decided.state).toMatchObject({ status: 'issuing' });
    decided.when(issue).then([{ type: 'proceedingsIssued', urgent: false }]);
    decided.when({ ...issue, by: socialWorker }).then([{ type: 'proceedingsIssued' }]);
    decided.when({ ...issue, by: familySupport }).thenRefused('PRE_PROCEEDINGS.NOT_QUALIFIED');
    decided.when({ ...issue, at: story.agreedAt }).thenRefused('TIME.OUT_OF_ORDER');
    on(story.plan, story.issueNow)
      .when(issue)
      .then([{ type: 'proceedingsIssued' }]);
  });
  it('are decided once parents know and the family was thought of, with assessments still out', () => {
    on(...story.thoughtOf, story.commission())
      .when(decideToIssue)
      .then([{ type: 'proceedingsDecided' }]);
    on(...story.thoughtOf)
      .when({ ...decideToIssue, by: teamManager })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
    on(...without(story.notFound, story.thoughtOf))
      .when(decideToIssue)
      .thenRefused('PRE_PROCEEDINGS.LETTER_MISSING');
    on(...without(story.askKin, story.thoughtOf))
      .when(decideToIssue)
      .thenRefused('PRE_PROCEEDINGS.KIN_NOT_ASKED');
    on(...without(story.offerFamilyGroup, story.thoughtOf))
      .when(decideToIssue)
      .thenRefused('PRE_PROCEEDINGS.FAMILY_GROUP_NOT_OFFERED');
    on(story.plan).when(decideToIssue).thenRefused('PRE_PROCEEDINGS.NOT_BEGUN');
  });
});

describe('a step down', () => {
  it('is a senior manager’s, after a review, with everything in and everybody asked', () => {
    on(...story.reviewed, ...heard)
      .when(stepDown)
      .then([{ type: 'steppedDown' }]);
    on(...story.reviewed, ...heard, stepDown).thenOutcome('stepDown');
    on(...story.reviewed, ...heard)
      .when({ ...stepDown, by: teamManager })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
    on(...story.reviewed)
      .when(stepDown)
      .thenRefused('VIEWS.NOT_ASKED');
    on(...story.thoughtOf, ...heard)
      .when(stepDown)
      .thenRefused('PRE_PROCEEDINGS.NOT_REVIEWED');
    on(...story.reviewed, ...heard, { ...story.commission(), at: story.reviewedAt })
      .when(stepDown)
      .thenRefused('PRE_PROCEEDINGS.ASSESSMENTS_OUTSTANDING');
    on(...without(story.askKin, story.reviewed), ...heard)
      .when(stepDown)
      .thenRefused('PRE_PROCEEDINGS.KIN_NOT_ASKED');
    on(story.plan).when(stepDown).thenRefused('PRE_PROCEEDINGS.NOT_BEGUN');
    on(story.plan, story.issueNow).when(stepDown).thenRefused('PRE_PROCEEDINGS.NOT_BEGUN');
  });
  it('is the end: only views and reasons for lateness still come', () => {
    const ended = on(...story.reviewed, ...heard, stepDown);
    ended.when(issueAtOnce).thenRefused('PRE_PROCEEDINGS.ENDED');
    ended.when(story.views('closure', endedAt)[0] ?? stepDown).then([{ type: 'viewsRecorded' }]);
    const late = {
      type: 'explainLateness',
      by: teamManager,
      at: endedAt,
      deadlineId: 'd',
      reason: 'workload',
    } as const;
    ended.when(late).then([{ type: 'latenessExplained' }]);
    ended.when({ ...late, by: socialWorker }).thenRefused('DEADLINE.NOT_YOURS');
  });
});
