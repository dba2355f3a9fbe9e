import * as story from '../testing/fostering.story';
import { afterAll, given } from '../testing/rule-book';
import { privateFostering as stage } from './fostering.stage';

const { notified, check, visit, write, propose, sign, visitedAt, reportedAt, signedAt, heard, end } = story;
const after = (...commands: Parameters<typeof stage.decide>[1][]) => afterAll(stage, [notified], ...commands);

const monitored = after(check, visit(visitedAt), write(reportedAt), propose, sign);

describe('the schedule of visits', () => {
  const first = { rule: 'private-fostering-first-visit', n: 1, startedAt: heard };
  const firstYear = { rule: 'private-fostering-visit-first-year', n: 1 };
  const visits = (...commands: Parameters<typeof after>) =>
    stage.clocks(given(stage, after(...commands)).state).filter(({ rule }) => rule.includes('visit'));

  it('is seven working days, then six-weekly in the first year, then twelve-weekly, and nothing beside', () => {
    const late = '2014-03-05T10:00:00.000Z';
    expect(visits()).toEqual([first]);
    expect(visits(visit(visitedAt), visit(late))).toEqual([
      { ...first, stoppedAt: visitedAt },
      { ...firstYear, startedAt: visitedAt, stoppedAt: late },
      { rule: 'private-fostering-visit-later', n: 1, startedAt: late },
    ]);
  });
  it('waits for no report', () =>
    expect(visits(visit(visitedAt))).toEqual([
      { ...first, stoppedAt: visitedAt },
      { ...firstYear, startedAt: visitedAt },
    ]));
  it('is not met by a visit that missed somebody', () =>
    expect(visits(visit(visitedAt, { household: false }), write(reportedAt))).toEqual([first]));
  it('gets no clock for a visit that somebody asks for, and that visit counts', () => {
    const asked = { type: 'requestVisit', by: story.officer, at: signedAt } as const;
    expect(visits(visit(visitedAt), asked)).toHaveLength(2);
    const extra = '2013-03-13T10:00:00.000Z';
    expect(visits(visit(visitedAt), asked, visit(extra, { requested: true })).at(-1)).toEqual({
      ...firstYear,
      n: 2,
      startedAt: extra,
    });
  });
  it('counts the first year of a planned arrangement from its first day', () => {
    const planned = { ...check, startsOn: '2013-06-01' };
    const spring = '2014-04-01T10:00:00.000Z';
    expect(visits(visit(visitedAt), visit(spring)).at(-1)?.rule).toBe('private-fostering-visit-later');
    expect(visits(planned, visit(visitedAt), visit(spring)).at(-1)?.rule).toBe('private-fostering-visit-first-year');
  });
});

describe('the report on a visit', () => {
  const reports = (...commands: Parameters<typeof after>) =>
    stage.clocks(given(stage, after(...commands)).state).filter(({ rule }) => rule.includes('report'));
  const owed = { rule: 'private-fostering-first-report', n: 1, startedAt: heard };
  const secondAt = '2013-04-15T10:00:00.000Z';

  it('has a clock of its own: with the first visit in seven working days, then after each', () => {
    expect(reports()).toEqual([owed]);
    const second = { rule: 'private-fostering-report', n: 2, startedAt: secondAt };
    expect(reports(visit(visitedAt), write(reportedAt), visit(secondAt))).toEqual([
      { ...owed, stoppedAt: reportedAt },
      second,
    ]);
    expect(reports(visit(visitedAt), write(reportedAt), visit(secondAt), write('2013-04-16T10:00:00.000Z'))).toEqual([
      { ...owed, stoppedAt: reportedAt },
      { ...second, stoppedAt: '2013-04-16T10:00:00.000Z' },
    ]);
  });
  it('is owed for a visit that missed somebody as well', () =>
    expect(reports(visit(visitedAt, { premises: false }), visit(reportedAt))).toEqual([
      owed,
      { rule: 'private-fostering-report', n: 1, startedAt: visitedAt },
    ]));
  it('gates the assessment and the end, and no visit', () => {
    const unwritten = after(check, visit(visitedAt));
    given(stage, unwritten).when(propose).thenRefused('FOSTERING.REPORT_MISSING');
    given(stage, unwritten).when(end).thenRefused('FOSTERING.REPORT_MISSING');
    given(stage, unwritten)
      .when(visit(secondAt))
      .then([{ type: 'visited', n: 2 }]);
  });
  it('is written once for each visit, the oldest first, after it', () => {
    given(stage, monitored).when(write(end.at)).thenRefused('FOSTERING.NO_REPORT_DUE');
    given(stage, after(visit(visitedAt)))
      .when(write(heard))
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('does not hold up a prohibition, and is still owed after it', () => {
    const forbid = { ...propose, suitability: 'prohibited' } as const;
    const prohibited = after(check, visit(visitedAt), forbid, sign);
    given(stage, prohibited).thenOutcome('prohibited');
    expect(reports(check, visit(visitedAt), forbid, sign)).toEqual([owed]);
    given(stage, afterAll(stage, prohibited, write(end.at))).thenClocks(
      stage.clocks(given(stage, prohibited).state).map((one) => (one.stoppedAt ? one : { ...one, stoppedAt: end.at })),
    );
    given(stage, after(check, forbid, sign)).thenOutcome('prohibited');
  });
  it('is owed for no visit when none was made', () => {
    const related = after({ ...check, carer: 'closeRelative' });
    given(stage, related).thenClocks([
      { rule: 'private-fostering-first-visit', n: 1, startedAt: heard, stoppedAt: heard },
      { ...owed, stoppedAt: heard },
    ]);
  });
});
