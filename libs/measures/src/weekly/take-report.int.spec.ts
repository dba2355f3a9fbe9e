import { SmallCouncil } from '../testing/small-council';
import { takeWeeklyReport } from './take-report';

let council: SmallCouncil;

beforeAll(async () => (council = await SmallCouncil.begin()));
afterAll(() => council.end());

const taken = (week: string, now: string) => council.db.$transaction((tx) => takeWeeklyReport(tx, week, new Date(now)));

describe('the weekly report', () => {
  /* In the week from 4 March: assessments due on 8 March, authorised on 7 March and 10 March; another on 11 March, the week after. */
  it('keeps a week’s figures as they were known, with the reasons, once', async () => {
    const assess = (on: string) => council.timed('initialAssessment', 'north', 'initial-assessment', '2013-03-08', on);
    await assess('2013-03-07');
    const late = await assess('2013-03-10');
    await assess('2013-03-11');
    const { id } = await council.db.deadline.findFirstOrThrow({ where: { stageId: late } });
    await council.because(id, 'workload', '2013-03-11');

    expect(await taken('2013-03-04', '2013-03-11T06:00:00Z')).toBe(true);
    await assess('2013-03-09'); // recorded when the report had been kept
    expect(await taken('2013-03-04', '2013-03-12T06:00:00Z')).toBe(false);

    const where = { measure: 'initial-assessments-in-time' };
    const kept = await council.db.weeklyFigure.findMany({ where });
    expect(kept).toMatchObject([{ teamId: 'north', numerator: 1, denominator: 2, reasons: { workload: 1 } }]);
  });

  it('is of whole weeks from Monday', async () => {
    await expect(taken('2013-03-05', '2013-03-12T06:00:00Z')).rejects.toThrow();
  });
});
