import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database, type Tx } from '../client';
import { asReader, type ReadScope } from '../read-scope';
import { bigTeams, fillBigRecord } from '../testing/big-record';
import { pagesRead, wholeTablesRead } from '../testing/planned';
import { accessLogOf } from './child/access-log-of';
import { awaitingSignOff } from './work/awaiting-sign-off';
import { caseloads } from './work/caseloads';
import { chronology } from './child/chronology';
import { deadlinesBetween } from './work/deadlines-between';
import { driftingPlans } from './work/drifting-plans';
import { lateAndDueSoon } from './work/late-and-due-soon';
import { possibleMatches } from './child/possible-matches';
import { teamCounts } from './work/team-counts';
import { unallocated } from './work/unallocated';

jest.setTimeout(300_000);

let owner: Database;
let api: Database;
let child: Awaited<ReturnType<typeof fillBigRecord>>;

beforeAll(async () => {
  const { url } = await testPostgres();
  owner = createDatabase({ url });
  api = createDatabase({ url, role: 'journey_api' });
  child = await fillBigRecord(owner);
});
afterAll(() => Promise.all([owner.$disconnect(), api.$disconnect()]));

const now = new Date('2013-03-06T12:00:00Z');
const until = new Date('2013-03-13T23:59:59Z');
const team = ['team-3'];
const kinds = ['initialAssessment'];
const rules = ['plan-drift-first'];

/** Staff and the like are few: to read them whole is the quickest way. */
const big = ['person', 'enquiry', 'contact', 'journey', 'stage', 'deadline', 'sign_off', 'fact', 'access_log'];

async function wholeTables(scope: Omit<ReadScope, 'actorId'>, read: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  const actorId = child.workerId;
  const tables = await asReader(api, { actorId, ...scope }, (tx) => wholeTablesRead(tx, read));
  return tables.filter((table) => big.includes(table));
}

const reads: Record<string, (tx: Tx) => Promise<unknown>> = {
  'how much waits in a team': (tx) => teamCounts(tx, { teams: team, until, kinds, driftRules: rules }, now),
  'what is late': (tx) => lateAndDueSoon(tx, { teams: team, until: now }, { size: 10 }, now),
  'what is due soon': (tx) => lateAndDueSoon(tx, { teams: team, from: now, until }, { size: 10 }, now),
  'what nobody holds': (tx) => unallocated(tx, { teams: team, kinds }, { size: 10 }, now),
  'plans that drift': (tx) => driftingPlans(tx, { teams: team, rules }, { size: 10 }, now),
  'what waits for a signature': (tx) => awaitingSignOff(tx, { teams: team }, { size: 10 }, now),
  'a calendar of a team': (tx) => deadlinesBetween(tx, { teams: team, from: '2013-03-01', to: '2013-03-31' }, {}, now),
  'a calendar of a worker': (tx) =>
    deadlinesBetween(tx, { workerId: child.workerId, teams: [], from: '2013-03-01', to: '2013-03-31' }, {}, now),
  'a chronology that is narrowed': (tx) => chronology(tx, child.journeyId, {}, { kinds: ['journey'], from: now }),
};

describe('with 100,000 children and 2,000 open journeys', () => {
  it('a table that is read whole is noticed', async () => {
    const read = (tx: Tx) => tx.$queryRaw`SELECT count(*) FROM person WHERE sex = 'U'`;
    expect(await wholeTables({ kind: 'all' }, read)).toEqual(['person']);
  });

  it('what is late in the whole council: a page of it, and no more children than stand on the page', async () => {
    const late = (tx: Tx) => lateAndDueSoon(tx, { until }, { size: 50 }, now);
    expect(await wholeTables({ kind: 'all' }, late)).toEqual([]);
  });

  it('the next page of what is late begins where the last one ended, and does not read that again', async () => {
    const late = (after?: string) => (tx: Tx) => lateAndDueSoon(tx, { until: now }, { size: 50, after }, now);
    const seeing = <T>(fn: (tx: Tx) => Promise<T>) => asReader(api, { actorId: child.workerId, kind: 'all' }, fn);
    let after: string | undefined;
    for (let page = 0; page < 20; page += 1) after = (await seeing(late(after))).next;
    expect(after).toBeDefined();
    const pages = (cursor?: string) => seeing((tx) => pagesRead(tx, late(cursor)));
    expect(await pages(after)).toBeLessThan(1.5 * (await pages()));
  });

  it.each(Object.entries(reads))('%s: by indexes, for a manager and for a head of service', async (_, read) => {
    expect(await wholeTables({ kind: 'teams', teams: team }, read)).toEqual([]);
    expect(await wholeTables({ kind: 'all' }, read)).toEqual([]);
  });

  it('what nobody holds is found among what is open, however many stages of those kinds there ever were', async () => {
    const ofBoth = { teams: team, kinds: ['initialAssessment', 'childProtectionPlan'] };
    const scope: ReadScope = { actorId: child.workerId, kind: 'teams', teams: team };
    const read = (tx: Tx) => pagesRead(tx, (from) => unallocated(from, ofBoth, { size: 10 }, now));
    expect(await asReader(api, scope, read)).toBeLessThan(600); // and another 400 of the index of all kinds, were the kind not in the small one
  });

  it('caseloads are counted by indexes', async () => {
    const counted = (tx: Tx) => caseloads(tx, { teamId: 'team-3', roles: ['SOCIAL_WORKER'] });
    expect(await wholeTables({ kind: 'all', restrictions: 'ignored' }, counted)).toEqual([]);
  });

  it('a child’s access log is found by indexes', async () => {
    const read = (tx: Tx) => accessLogOf(tx, { personId: child.personId });
    expect(await wholeTables({ kind: 'all' }, read)).toEqual([]);
    // The function's own query, as its owner plans it.
    const inside = (tx: Tx) => tx.$queryRaw`SELECT id FROM access_log WHERE subjects && ${[child.personId]}::text[]`;
    expect(await owner.$transaction((tx) => wholeTablesRead(tx, inside))).toEqual([]);
  });

  it.each([
    ['whom all names are like', { givenName: 'Sample12', familyName: 'Child34', dateOfBirth: '2004-05-06' }],
    ['of whom only a family name is known', { familyName: 'Child34' }],
    ['who is like nobody', { givenName: 'Quentin', familyName: 'Vyvyan', dateOfBirth: '2004-05-06' }],
  ])('who a child may be, %s: no more are read than are judged', async (_, details) => {
    const scope: ReadScope = { actorId: child.workerId, kind: 'hub' };
    const search = () => asReader(api, scope, (tx) => pagesRead(tx, (read) => possibleMatches(read, details)));
    expect(await search()).toBeLessThan(10_000); // 3 pages for each of 100,000 look-alikes would be 300,000
  });

  it('the boards of all teams are counted from what runs, not from what is over', async () => {
    const all = (tx: Tx) => teamCounts(tx, { teams: bigTeams, until, kinds, driftRules: rules }, now);
    expect(await wholeTables({ kind: 'all' }, all)).not.toContain('deadline');
  });
});
