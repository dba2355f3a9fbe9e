import * as story from '../testing/fostering.story';
import { afterAll, given } from '../testing/rule-book';
import { privateFostering as stage } from './fostering.stage';

const { notified, check, visit, write, visitedAt, heard, end } = story;
const after = (...commands: Parameters<typeof stage.decide>[1][]) => afterAll(stage, [notified], ...commands);

describe('notice of an arrangement', () => {
  // 4 March 2013 and six weeks: 15 April.
  it.each([
    ['in time when it starts six weeks later', '2013-04-15', {}, 'sixWeeks'],
    ['short when it starts a day earlier', '2013-04-14', { shortNoticeReason: 'arrangedLate' }, 'short'],
    ['late when it has begun', '2013-03-04', {}, 'begun'],
  ])('is %s', (_what, startsOn, more, notice) =>
    given(stage, [notified])
      .when({ ...check, startsOn, ...more })
      .then([{ type: 'definitionChecked', notice: notice as 'short' }]),
  );
  it('says why it is short, and counts from the day of the notice, however late the check is', () => {
    given(stage, [notified])
      .when({ ...check, startsOn: '2013-04-14' })
      .thenRefused('FOSTERING.SHORT_NOTICE_REASON_MISSING');
    given(stage, [notified])
      .when({ ...check, at: '2013-04-10T10:00:00.000Z', startsOn: '2013-04-15' })
      .then([{ type: 'definitionChecked', notice: 'sixWeeks' }]);
  });
  it('is followed by the start, which nobody enters ahead', () => {
    const start = {
      type: 'recordStart',
      by: story.officer,
      at: '2013-04-18T10:00:00.000Z',
      startsOn: '2013-04-17',
    } as const;
    const planned = after({ ...check, startsOn: '2013-04-15' });
    expect(given(stage, afterAll(stage, planned, start)).state).toMatchObject({ startsOn: '2013-04-17' });
    given(stage, planned)
      .when({ ...start, startsOn: '2013-04-19' })
      .thenRefused('FOSTERING.STARTS_LATER');
    given(stage, after(check)).when(start).thenRefused('FOSTERING.NOT_PLANNED');
    given(stage, [notified]).when(start).thenRefused('FOSTERING.DEFINITION_NOT_CHECKED');
    given(stage, after({ ...check, startsOn: '2013-04-15', endsOn: '2013-05-30' }))
      .when({ ...start, at: '2013-06-02T10:00:00.000Z', startsOn: '2013-06-01' })
      .thenRefused('FOSTERING.DATES_REVERSED');
  });
  it('lets the first visit be made before the child arrives, and not say so afterwards', () => {
    const early = visit(visitedAt, { childSeen: false, seenAlone: false, notSeenReason: 'notYetArrived' });
    const planned = after({ ...check, startsOn: '2013-04-15' });
    given(stage, afterAll(stage, planned, early)).thenClocks([
      { rule: 'private-fostering-first-visit', n: 1, startedAt: heard, stoppedAt: visitedAt },
      { rule: 'private-fostering-visit-first-year', n: 1, startedAt: visitedAt },
      { rule: 'private-fostering-first-report', n: 1, startedAt: heard },
    ]);
    given(stage, after(check)).when(early).thenRefused('FOSTERING.HAS_BEGUN');
  });
});

describe('the age at which it ends', () => {
  const grownAt = '2015-05-01T10:00:00.000Z'; // the sixteenth birthday
  const look = { context: { bornOn: '1999-05-01' } };
  const grown = { ...visit(grownAt), ...look };
  const over = { ...end, ...look, reason: 'reachedAge', at: grownAt } as const;

  it('is 16: the visit that finds it so starts a clock until the end, and keeps no date of birth', () => {
    const events = after(check, grown);
    expect(stage.clocks(given(stage, events).state)).toContainEqual({
      rule: 'private-fostering-age-reached',
      n: 1,
      startedAt: grownAt,
    });
    expect(JSON.stringify(events)).not.toContain('1999-05-01');
    const ended = afterAll(stage, events, write(grownAt), over);
    given(stage, ended).thenOutcome('ended');
    expect(stage.clocks(given(stage, ended).state).filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
  });
  it('is not reached the day before', () => {
    const day = '2015-04-30T10:00:00.000Z';
    expect(after(check, { ...visit(day), ...look }).at(-1)).not.toHaveProperty('ofAge');
    given(stage, after(check))
      .when({ ...over, at: day })
      .thenRefused('FOSTERING.NOT_OF_AGE');
  });
  it('is 18 for a child with disabilities', () => {
    const disabled = { ...check, disabled: true };
    expect(after(disabled, grown).at(-1)).not.toHaveProperty('ofAge');
    given(stage, after(disabled)).when(over).thenRefused('FOSTERING.NOT_OF_AGE');
    given(stage, after(disabled))
      .when({ ...over, at: '2017-05-01T10:00:00.000Z' })
      .then([{ type: 'arrangementEnded', reason: 'reachedAge' }]);
  });
});

describe('a list that a language school sent', () => {
  it('passes host and school on', () =>
    expect(
      given(stage, [
        {
          ...notified,
          passed: { hostId: story.hostId, schoolId: story.schoolId, startsOn: '2013-04-15', position: 1 },
        },
      ]).state,
    ).toMatchObject({
      hostId: story.hostId,
      schoolId: story.schoolId,
      startsOn: '2013-04-15',
    }));
});
