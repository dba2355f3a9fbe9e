import { type Row } from '#libs/tables';
import { returnsIdOf } from '../census/child-id';
import { type ChildRecord } from '../record/child-record';
import { objectionsTo, outsideColumns } from '../testing/annex-a-facts';
import { childrenOf } from '../testing/children-of';
import {
  assessed,
  at,
  childRecord,
  conference,
  enquired,
  inNeed,
  journeyRecord,
  protectedFrom,
} from '../testing/records';
import { closureCodes, ethnicityCodes, needCodes, sourceCodes } from './codes';
import { type AnnexList, annexLists } from './lists';
import { annexPeriod } from './period';
import { rowsOfChild } from './rows-of-child';

/** As at 31 March 2026: from 30 September 2025 (a month that is too short), and counts from 31 March 2025. */
const period = annexPeriod('2026-03-31');
const names = {
  teams: new Map([['east', 'East Team']]),
  workers: new Map([['w1', 'Synthetic Worker']]),
};
const id = returnsIdOf('person-1');
/** Born 5 May 2015: ten birthdays by then. Nobody has said what ethnicity or disability. */
const child = [id, 'b) Female', 't) NOBT', { day: '2015-05-05' }, 10];
const east = ['East Team', 'Synthetic Worker'];
const mine = { teamId: 'east', workerId: 'w1' };
const rows = (n: AnnexList, record: ChildRecord): Row[] => rowsOfChild(record, period, names)[n];
const day = (on: string) => ({ day: on });

it('looks back six months, and twelve for what is counted in a year', () => {
  expect(period).toEqual({ asAt: '2026-03-31', from: '2025-09-30', yearFrom: '2025-03-31' });
});

describe('who the child is', () => {
  const one = (more: Partial<ChildRecord>) => rows(3, childRecord([journeyRecord('2026-03-16', [])], more))[0];

  it('an unborn child has no date of birth, no age and no sex', () => {
    const cells = one({ bornOn: undefined, expectedOn: '2026-06-20', sex: 'F' });
    expect(cells?.slice(1, 5)).toEqual(['c) Not stated/recorded', 't) NOBT', undefined, undefined]);
  });

  it('a child is a year older on the birthday, not the day before', () => {
    expect(one({ bornOn: '2015-03-31' })?.[4]).toBe(11);
    expect(one({ bornOn: '2015-04-01' })?.[4]).toBe(10);
  });

  it('a disability is unknown until somebody has said', () => {
    const stages = [assessed({ from: '2026-03-16' })];
    const answer = (described: ChildRecord['described']) =>
      rows(4, childRecord([journeyRecord('2026-03-16', stages)], { described }))[0]?.[5];
    expect(answer([])).toBe('c) Unknown');
    expect(answer([{ disabilities: ['NONE'] }])).toBe('b) No');
    expect(answer([{ disabilities: ['AUT'] }])).toBe('a) Yes');
  });
});

describe('list 1, contacts', () => {
  it('has every contact of the six months, the first day included', () => {
    const contacts = ['2025-09-29', '2025-09-30', '2026-03-31', '2026-04-01'].map((on) => ({
      receivedAt: at(on),
      sourceCode: '6',
    }));
    expect(rows(1, childRecord([], { contacts }))).toEqual([
      [...child, day('2025-09-30'), 'q) 6: Police'],
      [...child, day('2026-03-31'), 'q) 6: Police'],
    ]);
  });
});

describe('list 2, early help', () => {
  const help = (state: object) => [
    journeyRecord('2025-05-01', [{ stageId: 's', kind: 'commonAssessment', n: 1, state } as never], {
      kind: 'earlyHelp',
    }),
  ];
  const writing = [{ n: 1, startedAt: at('2025-05-06'), stoppedAt: at('2025-06-10') }];

  it('has help that still goes on, with the agency that leads it', () => {
    const state = { status: 'teamAroundChild', writing, lead: { id: 'x', agency: 'school' } };
    expect(rows(2, childRecord(help(state)))).toEqual([[...child, day('2025-05-06'), day('2025-06-10'), 'the school']]);
  });

  it('has none whose help ended, and that began and was completed before', () => {
    expect(rows(2, childRecord(help({ status: 'ended', writing, endedAt: at('2025-12-01') })))).toEqual([]);
  });

  it('has none before the family agreed', () => {
    expect(rows(2, childRecord(help({ status: 'consentSought', writing: [] })))).toEqual([]);
  });
});

describe('list 3, referrals', () => {
  it('counts those of twelve months, and says which were closed without further action', () => {
    const journeys = [
      journeyRecord('2025-03-30', [], { closedAt: at('2025-04-02'), closureReason: 'RC8' }),
      journeyRecord('2025-06-02', [], { closedAt: at('2025-06-03'), closureReason: 'RC8' }),
      journeyRecord('2025-10-01', [], { closedAt: at('2025-10-02'), closureReason: 'RC8', sourceCode: '3A' }),
      journeyRecord('2026-02-02', [assessed({ from: '2026-02-02' })], mine),
    ];
    expect(rows(3, childRecord(journeys))).toEqual([
      [...child, day('2025-10-01'), 'g) 3A: Health services', 'a) Yes', 3, 'Not allocated', 'Not allocated'],
      [...child, day('2026-02-02'), 'q) 6: Police', 'b) No', 3, ...east],
    ]);
  });
});

describe('list 4, assessments', () => {
  const known = [...child.slice(0, 5), 'c) Unknown'];

  it('says what an open one cannot say yet, and leaves out what was signed before', () => {
    const stages = [
      assessed({ from: '2025-08-01', signedOn: '2025-09-29', n: 1 }),
      assessed({ from: '2025-08-01', signedOn: '2025-09-30', n: 2 }),
      assessed({ from: '2026-03-02', n: 3 }),
    ];
    expect(rows(4, childRecord([journeyRecord('2025-08-01', stages, mine)]))).toEqual([
      [...known, day('2025-08-01'), 'b) No', day('2025-09-30'), 'a) Yes', ...east],
      [...known, day('2026-03-02'), 'c) Unknown', undefined, undefined, ...east],
    ]);
  });
});

describe('list 5, section 47 enquiries', () => {
  const known = [...child.slice(0, 5), 'c) Unknown'];

  it('has one row each, with its conference and what came of it', () => {
    const stages = [
      enquired('2025-06-02', { outcome: 'notSubstantiated', on: '2025-06-10' }, 1),
      enquired('2025-10-06', { outcome: 'continuingRisk', on: '2025-10-13' }, 2),
      conference('2025-10-06', { heldOn: '2025-10-24', n: 1 }),
      protectedFrom({ from: '2025-10-24', endedOn: '2026-01-20' }),
      enquired('2026-02-02', { outcome: 'notSubstantiated', on: '2026-02-09' }, 3),
      enquired('2026-03-23', undefined, 4),
    ];
    expect(rows(5, childRecord([journeyRecord('2025-06-02', stages, mine)]))).toEqual([
      [...known, day('2025-10-06'), 'b) No', day('2025-10-24'), 'a) Yes', 4, 1, ...east],
      [...known, day('2026-02-02'), 'a) Yes', undefined, undefined, 4, 1, ...east],
      [...known, day('2026-03-23'), undefined, undefined, undefined, 4, 1, ...east],
    ]);
  });
});

describe('list 6, children in need', () => {
  const status = (stages: Parameters<typeof journeyRecord>[1], more: object = {}) =>
    rows(6, childRecord([journeyRecord('2025-06-02', stages, { ...mine, ...more })])).map((row) => row.slice(6));
  const assessment = assessed({ from: '2025-06-02', signedOn: '2025-07-10' });

  it('says how the case stands: assessed, in need, protected', () => {
    const n1 = 'N1 - Abuse or neglect';
    expect(status([assessment])).toEqual([
      [day('2025-06-02'), n1, undefined, undefined, undefined, 'd) Open assessment', ...east],
    ]);
    const needed = inNeed('2025-07-11', { agreedOn: '2025-07-15' });
    expect(status([assessment, needed])[0]?.[5]).toBe('c) Child in need plan');
    expect(status([assessment, needed, protectedFrom({ from: '2025-10-24' })])[0]?.[5]).toBe(
      'b) Child Protection plan',
    );
  });

  it('says why an episode closed in the six months, and has none that closed before, nor a referral alone', () => {
    const closed = { closedAt: at('2025-10-01'), closureReason: 'RC7' };
    expect(status([assessment], closed)[0]?.slice(3)).toEqual([
      day('2025-10-01'),
      'RC7 - Services ceased for any other reason, including child no longer in need',
      'e) Closed episode',
      ...east,
    ]);
    expect(status([assessment], { ...closed, closedAt: at('2025-09-29') })).toEqual([]);
    expect(status([])).toEqual([]);
  });
});

describe('list 7, protection plans', () => {
  it('has the categories, the last review, and the plans before it', () => {
    const plan = protectedFrom({
      ...{ from: '2025-05-27', categories: ['NEG', 'EMO'], reviewedOn: ['2025-08-19', '2026-01-20'], previousPlans: 1 },
    });
    expect(rows(7, childRecord([journeyRecord('2025-05-06', [plan], mine)]))).toEqual([
      [
        ...[
          ...child.slice(0, 5),
          'c) Unknown',
          day('2025-05-27'),
          'a) Neglect',
          'd) Emotional abuse',
          undefined,
          undefined,
        ],
        ...[day('2026-01-20'), undefined, 'b) No', 1, ...east],
      ],
    ]);
  });
});

describe('list 7, orders and police powers', () => {
  it('says whether one took the child to safety in the six months, also before the plan began', () => {
    const removed = (on: string) => {
      const orders = [{ madeAt: at(on) }];
      const journey = journeyRecord('2025-05-06', [protectedFrom({ from: '2025-12-02' })], { ...mine, orders });
      return rows(7, childRecord([journey]))[0]?.at(-4);
    };
    expect(['2025-09-29', '2025-11-10'].map(removed)).toEqual(['b) No', 'a) Yes']);
  });
});

describe('what outsiders know of Annex A', () => {
  it.each(annexLists.map((list) => list))('list $n has their columns, in their order', ({ n, heads }) => {
    expect(heads).toEqual(outsideColumns(n));
  });

  it.each(annexLists.map(({ n }) => n))('they have nothing against the rows of list %d', (n) => {
    const children = childrenOf(2026).map((record) => ({
      ...record,
      contacts: Object.keys(sourceCodes).map((sourceCode) => ({ receivedAt: at('2026-03-02'), sourceCode })),
    }));
    const periods = [period, annexPeriod('2025-09-30')];
    const all = periods.flatMap((of) => children.flatMap((record) => rowsOfChild(record, of, names)[n]));
    expect(n === 2 || all.length > 0).toBe(true);
    expect(objectionsTo(n, all)).toEqual([]);
  });

  it('they know every code that the record may hold', () => {
    for (const ethnicity of Object.keys(ethnicityCodes)) {
      for (const sourceCode of Object.keys(sourceCodes)) {
        const contacts = [{ receivedAt: at('2026-03-02'), sourceCode }];
        expect(objectionsTo(1, rows(1, childRecord([], { described: [{ ethnicity }], contacts })))).toEqual([]);
      }
    }
    for (const primaryNeed of Object.keys(needCodes)) {
      for (const closureReason of Object.keys(closureCodes)) {
        const stages = [assessed({ from: '2026-01-05', signedOn: '2026-01-12', primaryNeed })];
        const closed = { closedAt: at('2026-02-02'), closureReason };
        expect(objectionsTo(6, rows(6, childRecord([journeyRecord('2026-01-05', stages, closed)])))).toEqual([]);
      }
    }
  });
});
