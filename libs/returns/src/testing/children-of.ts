import { daysAfter } from '#libs/timescales';
import { type CensusYear } from '../census/period';
import { type ChildRecord } from '../record/child-record';
import { assessed, at, childRecord, conference, enquired, inNeed, journeyRecord, protectedFrom } from './records';

/** Synthetic children, one for each case that the census tells apart, with the same months in any year. */
export function childrenOf(year: CensusYear): ChildRecord[] {
  const day = (monthAndDay: string) => weekday(`${monthAndDay < '04-01' ? year : year - 1}-${monthAndDay}`);
  const assessment = (from: string, to: string, n = 1) =>
    assessed({ from: day(from), signedOn: day(to), n, says: { ethnicity: 'MWBC', disabilities: ['AUT', 'LD'] } });
  const notInNeed = { closedAt: at(day('07-10')), closureReason: 'RC8' };
  const toEarlyHelp = { closedAt: at(day('07-10')), closureReason: 'RC9', sourceCode: '5D' };
  const closed = { closedAt: at(day('03-12')), closureReason: 'RC7' };
  const journeys = [
    [journeyRecord(day('06-02'), [assessment('06-02', '07-10')], notInNeed)],
    [journeyRecord(day('06-02'), [assessment('06-02', '07-10')], toEarlyHelp)],
    [journeyRecord(day('06-02'), [], { ...closed, closedAt: at(day('06-03')) })],
    [journeyRecord(day('03-16'), [assessed({ from: day('03-16') })])],
    [
      journeyRecord(day('06-02'), [
        assessment('06-02', '07-10'),
        enquired(day('06-04'), { outcome: 'notSubstantiated', on: day('06-12') }),
        inNeed(day('07-11'), { agreedOn: day('07-15') }),
      ]),
    ],
    [protectedAndSteppedDown(day, assessment('05-06', '05-20'), closed)],
    [
      journeyRecord(daysAfter(day('04-01'), -400), [
        conference(day('04-15'), { heldOn: day('04-20'), type: 'transferIn' }),
        protectedFrom({ from: day('04-20'), previousPlans: 2, reviewedOn: [day('07-06'), day('12-07')] }),
      ]),
    ],
    [
      journeyRecord(day('05-04'), [assessment('05-04', '06-08')], { ...notInNeed, closedAt: at(day('06-08')) }),
      journeyRecord(day('09-07'), [assessment('09-07', '10-12'), inNeed(day('10-13'), { agreedOn: day('10-20') })]),
    ],
  ];
  const unborn = { bornOn: undefined, expectedOn: `${year}-06-20`, sex: 'U' };
  const bornLater = { bornOn: `${year}-04-12`, expectedOn: `${year}-04-20`, sex: 'F' };
  const waiting = [journeyRecord(day('03-16'), [assessed({ from: day('03-16') })])];
  return [
    ...journeys.map((list, n) => childRecord(list, { personId: `child-${n}`, sex: n % 2 === 0 ? 'F' : 'M' })),
    childRecord(waiting, { personId: 'unborn', ...unborn }),
    childRecord(waiting, { personId: 'born-later', ...bornLater }),
  ];
}

/** An enquiry, a conference, a plan with two reviews, and down to a child in need plan until the closure. */
function protectedAndSteppedDown(
  day: (monthAndDay: string) => string,
  assessment: ReturnType<typeof assessed>,
  closed: object,
) {
  return journeyRecord(
    day('05-06'),
    [
      assessment,
      enquired(day('05-07'), { outcome: 'continuingRisk', on: day('05-12') }),
      conference(day('05-07'), { heldOn: day('05-27') }),
      inNeed(day('05-21'), { agreedOn: day('05-22'), endedOn: day('05-27') }),
      protectedFrom({
        from: day('05-27'),
        endedOn: day('01-20'),
        reviewedOn: [day('08-19'), day('01-20')],
        categories: ['NEG', 'EMO'],
      }),
      inNeed(day('01-20'), { agreedOn: day('01-20'), endedOn: day('03-10'), n: 2 }),
    ],
    closed,
  );
}

/** The day, or the Monday after it. */
function weekday(day: string): string {
  const of = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (of === 6) return daysAfter(day, 2);
  return of === 0 ? daysAfter(day, 1) : day;
}
