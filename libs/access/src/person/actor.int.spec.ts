import { randomUUID } from 'node:crypto';
import { type Role } from '#libs/journey';
import { may } from '../abilities/may';
import {
  type AccessDatabase,
  accessDatabase,
  addClock,
  addConference,
  hire,
  lend,
  openJourney,
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
