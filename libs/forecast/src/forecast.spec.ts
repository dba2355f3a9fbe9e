import { forecast, known } from './forecast';
import { expected } from './summary';
import { clock, on, plainDays, times } from './testing/work';
import { inWords } from './words';
import { type Work } from './work.types';

const because = (reason: string) => [{ on: on(13), reason }];

/** Of 84 assessments 37 were late: 20 of them for work, 17 with no reason given. Of 40 sign-offs 10 were late. */
const past: Work[] = [
  ...times(47, () => clock(1, 10, { stopped: 9 })),
  ...times(20, () => clock(1, 10, { stopped: 12, reasons: because('workload') })),
  ...times(17, () => clock(1, 10, { stopped: 12 })),
  ...times(30, () => clock(8, 10, { stopped: 10, rule: 'sign-off' })),
  ...times(10, () => clock(8, 10, { stopped: 12, rule: 'sign-off' })),
];
const signOff = clock(106, 108, { rule: 'sign-off', stageId: 'a sign-off' });
const open = [
  signOff,
  clock(101, 110, { stageId: 'an assessment' }),
  clock(101, 110, { stageId: 'one that ended since', stopped: 108 }),
  clock(101, 110, { stageId: 'one that is over', stopped: 106 }),
  clock(101, 113, { stageId: 'one due later' }),
  clock(106, 109, { stageId: 'of a kind without a past', rule: 'panel', teamId: null }),
];
const record = known([...past, ...open], plainDays, new Map([['north', 'assessment']]));

describe('a forecast', () => {
  const rows = forecast(record, { asAt: on(107), days: 5 });

  it('speaks of clocks that run and end within the days, the likeliest to be late first', () => {
    expect(rows.map(({ stageId, dueOn }) => [stageId, dueOn])).toEqual([
      ['an assessment', on(110)],
      ['one that ended since', on(110)],
      ['a sign-off', on(108)],
      ['of a kind without a past', on(109)],
    ]);
  });

  it('leaves out what has ended since, when it is about the present', () => {
    const now = forecast(record, { asAt: on(107), days: 5, running: true });
    expect(now.map(({ stageId }) => stageId)).not.toContain('one that ended since');
  });

  it('says in words how far each is, and what happened to work like it', () => {
    expect(rows.map(inWords)).toEqual([
      'single assessment: of 84 of this team that stood at working day 6 of 9, 37 were late (44 %)',
      'single assessment: of 84 of this team that stood at working day 6 of 9, 37 were late (44 %)',
      'sign off: of 40 of this team that stood at working day 1 of 2, 10 were late (25 %)',
      'panel: only 0 of the council that stood at working day 1 of 3; fewer than 20 say nothing',
    ]);
  });

  it('names the step that a text has come to', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('There is no row');
    expect(inWords({ ...row, step: 'notHandedIn' })).toContain('of 9 with the text not handed in yet, 37 were late');
  });

  it('is added up by team and kind of work, with the reasons that were given for work like it', () => {
    const [assessments, signOffs, panels] = expected(rows);
    expect(assessments).toMatchObject({ teamId: 'north', rule: 'single-assessment', due: 2, likely: 0, unknown: 0 });
    expect(assessments?.cases).toEqual({ fewest: 84, most: 84 });
    expect(assessments?.late).toBeCloseTo((2 * 37) / 84, 10);
    expect(assessments?.reasons.workload).toBeCloseTo((2 * 20) / 84, 10);
    expect(assessments?.reasons['']).toBeCloseTo((2 * 17) / 84, 10);
    expect(signOffs).toMatchObject({ rule: 'sign-off', due: 1, late: 0.25, likely: 0 });
    expect(panels).toEqual({ teamId: null, rule: 'panel', due: 1, late: 0, likely: 0, unknown: 1, reasons: {} });
  });
});
