import { randomUUID } from 'node:crypto';
import { asReader } from '#libs/database';
import { type Role } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { may } from '../abilities/may';
import {
  type AccessDatabase,
  accessDatabase,
  addClock,
  addConference,
  hire,
  lend,
  openJourney,
  openInspection,
} from '../testing/access-database';
import { refusalOf } from '../testing/refusal-of';
import { resolveActor } from './actor';

let db: AccessDatabase;
const today = '2013-03-29';

beforeAll(async () => (db = await accessDatabase()));
afterAll(() => db.close());

/** As the API does: behind row-level security. */
const resolve = (subject: string, roles: Role[], day = today) => resolveActor(db.api, { subject, roles }, day);

describe('refuses a good token', () => {
  it('of somebody who is not on the staff list', async () => {
    expect(await refusalOf(() => resolve(randomUUID(), ['SENIOR_MANAGER']))).toEqual(['ACCESS.UNKNOWN_PERSON', 403]);
  });

  it('of somebody who has left', async () => {
    const leaver = await hire(db, ['SENIOR_MANAGER'], { active: false });
    expect(await refusalOf(() => resolve(leaver, ['SENIOR_MANAGER']))).toEqual(['ACCESS.UNKNOWN_PERSON', 403]);
  });
});

describe('somebody on the staff list', () => {
  it('has the roles of the token, not those of the list', async () => {
    const id = await hire(db, ['SENIOR_MANAGER'], { teamId: 'team-a' });
    const requester = await resolve(id, ['SOCIAL_WORKER']);
    expect(requester.actor).toEqual({ id, roles: ['SOCIAL_WORKER'], grade: 'practitioner' });
    expect(requester.scope).toEqual({ kind: 'teams', actorId: id, teams: ['team-a'] });
  });

  it('has in hand the open journeys of the team and every journey with own work', async () => {
    const id = await hire(db, ['SOCIAL_WORKER'], { teamId: 'team-h' });
    const open = await openJourney(db, 'team-h', { stageTeamId: 'team-before' });
    const closed = await openJourney(db, 'team-h', { status: 'closed', stageTeamId: 'team-before' });
    const allocated = await openJourney(db, 'team-other', { workerId: id, status: 'closed' });
    const foreign = await openJourney(db, 'team-other');
    const requester = await resolve(id, ['SOCIAL_WORKER']);
    const reads = [open, closed, allocated, foreign].map(({ journeyId }) =>
      may(requester, 'read', 'Contact', { journeyId }),
    );
    expect(reads).toEqual([true, false, true, false]);
  });
});

describe('a conference chair', () => {
  it('has a conference in hand until it is over and nothing of it is owed any more', async () => {
    const id = await hire(db, ['CONFERENCE_CHAIR']);
    const journeys = await Promise.all(['open', 'owed', 'done'].map(() => openJourney(db, 'team-other')));
    for (const [index, { journeyId }] of journeys.entries()) {
      const conference = await addConference(db, journeyId, index === 0 ? {} : { finishedAt: new Date('2013-03-12') });
      await addClock(db, conference, index === 1 ? {} : { stoppedAt: new Date('2013-03-13') });
    }
    const requester = await resolve(id, ['CONFERENCE_CHAIR']);
    const reads = journeys.map(({ journeyId }) =>
      may(requester, 'read', 'Journey', { id: journeyId, teamId: 'team-other' }),
    );
    expect(reads).toEqual([true, true, false]);
  });
});

describe('lent authority', () => {
  let deputy: string;

  beforeEach(async () => (deputy = await hire(db, ['SOCIAL_WORKER'], { teamId: 'team-a' })));

  it.each([
    ['2013-03-28', []],
    ['2013-03-29', ['team-b']],
    ['2013-04-01', ['team-b']],
    ['2013-04-02', []],
  ])('lent from 29 March to 1 April reaches on %s the teams %j', async (day, teams) => {
    const manager = await hire(db, ['TEAM_MANAGER'], { teamId: 'team-b' });
    await lend(db, manager, deputy, '2013-03-29', '2013-04-01');
    const { deputisesFor, scope } = await resolve(deputy, ['SOCIAL_WORKER'], day);
    expect(deputisesFor.map(({ teamId }) => teamId)).toEqual(teams);
    expect(scope).toMatchObject({ teams: ['team-a', ...teams] });
  });

  it('carries the absent manager’s grade and id', async () => {
    const head = await hire(db, ['SENIOR_MANAGER']);
    await lend(db, head, deputy, today, today);
    const requester = await resolve(deputy, ['SOCIAL_WORKER']);
    expect(requester.deputisesFor).toEqual([{ staffId: head, teamId: undefined, grade: 'seniorManager' }]);
    expect(requester.scope).toEqual({ kind: 'all', actorId: deputy });
  });

  it('ends when its owner leaves, and is not passed on by a deputy', async () => {
    const leaver = await hire(db, ['TEAM_MANAGER'], { teamId: 'team-c', active: false });
    const head = await hire(db, ['SENIOR_MANAGER']);
    const middle = await hire(db, ['TEAM_MANAGER'], { teamId: 'team-d' });
    await lend(db, leaver, deputy, today, today);
    await lend(db, head, middle, today, today);
    await lend(db, middle, deputy, today, today);
    const { deputisesFor } = await resolve(deputy, ['SOCIAL_WORKER']);
    expect(deputisesFor).toEqual([{ staffId: middle, teamId: 'team-d', grade: 'teamManager' }]);
  });
});

describe('an inspector', () => {
  /** By the clock of the database: row-level security asks for it too. */
  const now = londonDate(new Date().toISOString());
  const opened = (inspectorId: string, startsOn = now, endsOn = now) =>
    openInspection(db, inspectorId, startsOn, endsOn);

  it('is let in on the days of an inspection that names them, and on no other', async () => {
    const id = await hire(db, ['INSPECTOR']);
    const refused = ['ACCESS.NO_INSPECTION', 403];
    expect(await refusalOf(() => resolve(id, ['INSPECTOR']))).toEqual(refused);
    const inspectionId = await opened(id, '2013-03-29', '2013-04-02');
    expect(await refusalOf(() => resolve(id, ['INSPECTOR'], '2013-03-28'))).toEqual(refused);
    expect(await refusalOf(() => resolve(id, ['INSPECTOR'], '2013-04-03'))).toEqual(refused);
    const { inspection, scope } = await resolve(id, ['INSPECTOR'], '2013-04-02');
    expect(inspection).toEqual({ id: inspectionId, endsOn: '2013-04-02' });
    expect(scope).toEqual({ kind: 'inspection', actorId: id });
    const another = await hire(db, ['INSPECTOR']);
    expect(await refusalOf(() => resolve(another, ['INSPECTOR'], '2013-04-02'))).toEqual(refused);
  });

  it('is nothing else here, whatever the token says besides', async () => {
    const id = await hire(db, ['INSPECTOR'], { teamId: 'team-a' });
    expect(await refusalOf(() => resolve(id, ['SENIOR_MANAGER', 'INSPECTOR']))).toEqual(['ACCESS.NO_INSPECTION', 403]);
    await opened(id, today, today);
    const { actor } = await resolve(id, ['SENIOR_MANAGER', 'INSPECTOR']);
    expect(actor).toEqual({ id, roles: ['INSPECTOR'], grade: 'none' });
  });

  it('sees rows while PostgreSQL finds the inspection, none once it has ended, and changes none', async () => {
    const id = await hire(db, ['INSPECTOR']);
    const { journeyId } = await openJourney(db, 'team-seen');
    const scope = { kind: 'inspection', actorId: id } as const;
    const seen = () => asReader(db.api, scope, (tx) => tx.journey.count({ where: { id: journeyId } }));
    expect(await seen()).toBe(0);
    const inspection = await opened(id);
    expect(await seen()).toBe(1);
    const written = asReader(db.api, scope, (tx) => tx.$executeRaw`INSERT INTO team VALUES ('x', 'x', 'x', NULL)`);
    await expect(written).rejects.toThrow(/read-only transaction/);
    const ended = { endedBy: id, endedAt: new Date(), endReasonHash: 'none' };
    await db.owner.inspection.update({ where: { id: inspection }, data: ended });
    expect(await seen()).toBe(0);
  });

  it('sees a restricted record only where it was named to the inspection, and never one too near to them', async () => {
    const id = await hire(db, ['INSPECTOR']);
    const { journeyId } = await openJourney(db, 'team-seen');
    const { personId } = await db.owner.journey.findUniqueOrThrow({ where: { id: journeyId } });
    const by = { reasonHash: 'none', restrictedBy: randomUUID(), restrictedAt: new Date() };
    await db.owner.restriction.create({ data: { personId, staffIds: [], teamIds: [], ...by } });
    const inspectionId = await opened(id);
    const seen = () =>
      asReader(db.api, { kind: 'inspection', actorId: id }, (tx) => tx.journey.count({ where: { id: journeyId } }));
    expect(await seen()).toBe(0);
    await db.owner.inspectionRecord.create({ data: { inspectionId, personId } });
    expect(await seen()).toBe(1);
    const near = { personId, staffId: id, reasonHash: 'none', excludedBy: randomUUID(), excludedAt: new Date() };
    await db.owner.exclusion.create({ data: near });
    expect(await seen()).toBe(0);
  });
});
