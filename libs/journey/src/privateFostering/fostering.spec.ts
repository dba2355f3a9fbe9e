import * as story from '../testing/fostering.story';
import { familySupport, socialWorker, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { privateFostering as stage } from './fostering.stage';

const { notified, check, visit, write, propose, sign, visitedAt, reportedAt, signedAt, end } = story;
const after = (...commands: Parameters<typeof stage.decide>[1][]) => afterAll(stage, [notified], ...commands);
const monitored = after(check, visit(visitedAt), write(reportedAt), propose, sign);

describe('an arrangement', () => {
  it('is visited, assessed, signed and monitored until it ends with a reason', () => {
    expect(given(stage, monitored).state).toMatchObject({
      status: 'monitored',
      suitability: 'suitable',
      hostId: story.hostId,
      schoolId: story.schoolId,
    });
    given(stage, monitored).thenOutcome(undefined);
    given(stage, afterAll(stage, monitored, end)).thenOutcome('ended');
    given(stage, afterAll(stage, monitored, end))
      .when(visit(end.at))
      .thenRefused('FOSTERING.OVER');
  });
  it('that is prohibited is over', () =>
    given(
      stage,
      after(check, visit(visitedAt), write(reportedAt), { ...propose, suitability: 'prohibited' }, sign),
    ).thenOutcome('prohibited'));
  it('is the officer’s or a social worker’s work', () => {
    given(stage, [notified])
      .when({ ...check, by: familySupport })
      .thenRefused('FOSTERING.NOT_QUALIFIED');
    given(stage, [notified])
      .when({ ...check, by: socialWorker })
      .then([{ type: 'definitionChecked' }]);
  });
});

describe('the definition', () => {
  it.each([
    ['a close relative', { carer: 'closeRelative' }],
    ['27 days', { endsOn: '2013-03-28' }],
    ['a child of 16', { context: { bornOn: '1997-03-01' } }],
  ])('is not met with %s', (_what, change) =>
    given(stage, after({ ...check, ...change })).thenOutcome('notPrivateFostering'),
  );
  it.each([
    ['28 days', { endsOn: '2013-03-29' }],
    ['a child of 16 with disabilities', { disabled: true, context: { bornOn: '1997-03-01' } }],
    ['no known end', { endsOn: '2014-03-29' }],
  ])('is met with %s', (_what, change) =>
    given(stage, [notified])
      .when({ ...check, ...change })
      .then([{ type: 'definitionChecked', privatelyFostered: true }]),
  );
  it('is checked once, with dates in order, and holds no date of birth', () => {
    given(stage, after(check)).when(check).thenRefused('FOSTERING.CHECKED_ALREADY');
    given(stage, [notified])
      .when({ ...check, endsOn: '2013-02-01' })
      .thenRefused('FOSTERING.DATES_REVERSED');
    expect(JSON.stringify(after(check))).not.toContain('1999-05-01');
  });
});

describe('visits', () => {
  it('say why the child was not alone', () => {
    given(stage, [notified])
      .when(visit(visitedAt, { seenAlone: false }))
      .thenRefused('FOSTERING.NOT_ALONE_REASON_MISSING');
    given(stage, [notified])
      .when(visit(visitedAt, { childSeen: false }))
      .thenRefused('FOSTERING.ALONE_BUT_NOT_SEEN');
    given(stage, [notified])
      .when(visit(visitedAt, { childSeen: false, seenAlone: false }))
      .thenRefused('FOSTERING.NOT_SEEN_REASON_MISSING');
    given(stage, [notified])
      .when(visit(visitedAt, { seenAlone: false, notAloneReason: 'tooYoung' }))
      .then([{ type: 'visited', n: 1 }]);
  });
  it('are due no more once it has ended', () => {
    const clocks = stage.clocks(given(stage, afterAll(stage, monitored, end)).state);
    expect(clocks.filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
  });
});

describe('suitability', () => {
  const proposed = after(check, visit(visitedAt), write(reportedAt), propose);
  it('needs the definition and a whole visit', () => {
    given(stage, [notified]).when(propose).thenRefused('FOSTERING.DEFINITION_NOT_CHECKED');
    given(stage, after(check)).when(propose).thenRefused('FOSTERING.NOT_VISITED');
    given(stage, proposed).when(propose).thenRefused('SIGN_OFF.ALREADY_PENDING');
  });
  it('is signed by a team manager who had no hand in it', () => {
    given(stage, proposed)
      .when({ ...sign, by: socialWorker })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW');
    given(stage, proposed)
      .when({ ...sign, textHash: story.report })
      .thenRefused('SIGN_OFF.OTHER_TEXT');
    given(stage, after(check, visit(visitedAt), write(reportedAt), { ...propose, by: teamManager }))
      .when(sign)
      .thenRefused('SIGN_OFF.OWN_WORK');
    given(stage, monitored).when(sign).thenRefused('SIGN_OFF.ALREADY_SIGNED');
  });
  it('goes back with reasons and may come again', () => {
    const back = {
      type: 'returnForChanges',
      by: teamManager,
      at: signedAt,
      textHash: story.assessment,
      reasonsHash: story.report,
    } as const;
    const returned = afterAll(stage, proposed, back);
    expect(given(stage, returned).state).toMatchObject({ status: 'visited' });
    const again = afterAll(stage, monitored, { ...propose, at: end.at }, { ...back, at: end.at });
    expect(given(stage, again).state).toMatchObject({ status: 'monitored', suitability: 'suitable' });
    given(stage, returned).when(sign).thenRefused('SIGN_OFF.ALREADY_RETURNED');
    given(stage, returned)
      .when({ ...propose, at: signedAt })
      .then([{ type: 'submitted', n: 2 }]);
  });
});
