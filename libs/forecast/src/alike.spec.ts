import { alike, pastAt, shareLate } from './alike';
import { followed } from './followed';
import { clock, on, plainDays, times } from './testing/work';
import { type Work } from './work.types';

const serviceOf = new Map([
  ['north', 'assessment'],
  ['south', 'assessment'],
  ['east', 'safeguarding'],
]);

/** What became of work like a clock that runs from day 101 to 110, at the end of day 107: three days before its date. */
function asked(past: Work[], more: Partial<Work> = {}) {
  const all = past.map((work) => followed(work, plainDays));
  return alike(pastAt(all, on(107), serviceOf), followed(clock(101, 110, more), plainDays), 107);
}

const inTime = (more: Partial<Work> = {}) => clock(1, 10, { stopped: 9, ...more });
const late = (more: Partial<Work> = {}) => clock(1, 10, { stopped: 11, ...more });

describe('work alike', () => {
  it('ran with as many days left: of 20 of the team that did, 5 were late', () => {
    const done = times(30, () => clock(1, 10, { stopped: 7 })); // over three days before its date
    const like = asked([...times(15, inTime), ...times(5, late), ...done]);
    expect(like).toEqual({ circle: 'team', cases: 20, late: 5, reasons: { '': 5 } });
    expect(shareLate(like)).toBe(0.25);
  });

  it('had not begun later than that: shorter clocks are compared by their days left', () => {
    const short = times(20, () => clock(8, 10, { stopped: 11 })); // began two days before its date
    expect(asked([...times(20, inTime), ...short])).toMatchObject({ cases: 20, late: 0 });
  });

  it('was as far on: a text handed in is not compared with one that is not', () => {
    const handedIn = { steps: [{ on: on(5), step: 'handedIn' as const }] };
    const past = [...times(20, late), ...times(20, () => inTime(handedIn))];
    expect(asked(past, { steps: [{ on: on(106), step: 'handedIn' }] })).toMatchObject({ cases: 20, late: 0 });
    expect(asked(past, { steps: [{ on: on(108), step: 'handedIn' }] })).toMatchObject({ cases: 20, late: 20 });
  });

  it('is of the same kind, and fell due in the year before', () => {
    const other = times(20, () => late({ rule: 'sign-off' }));
    const longAgo = times(20, () => clock(-400, -380, { stopped: -370 }));
    const notYet = times(20, () => clock(100, 108));
    expect(asked([...other, ...longAgo, ...notYet, ...times(20, inTime)])).toMatchObject({ cases: 20, late: 0 });
  });

  it('of too small a team is looked for in its service, then in the council', () => {
    const south = times(10, () => late({ teamId: 'south' }));
    const east = times(30, () => inTime({ teamId: 'east' }));
    const nobodys = times(2, () => inTime({ teamId: null }));
    const own = times(10, inTime);
    expect(asked([...own, ...south, ...east])).toMatchObject({ circle: 'service', cases: 20, late: 10 });
    expect(asked([...own, ...east, ...nobodys])).toMatchObject({ circle: 'council', cases: 42, late: 0 });
    expect(asked([...own, ...south, ...nobodys], { teamId: null })).toMatchObject({ circle: 'council', cases: 22 });
  });

  it('says nothing where the council has fewer than 20 cases', () => {
    const like = asked(times(19, late));
    expect(like).toMatchObject({ circle: 'tooFew', cases: 19, late: 19 });
    expect(shareLate(like)).toBeUndefined();
  });

  it('tells the reason that was given last and was known by then', () => {
    const said = [
      { on: on(12), reason: 'workload' },
      { on: on(13), reason: 'agencyAwaited' },
    ];
    const past = [
      ...times(3, () => late({ reasons: said })),
      ...times(2, () => late({ reasons: [{ on: on(108), reason: 'other' }] })), // said a day after the forecast
      ...times(16, () => inTime({ reasons: said })),
    ];
    expect(asked(past)).toMatchObject({ late: 5, reasons: { agencyAwaited: 3, '': 2 } });
  });
});
