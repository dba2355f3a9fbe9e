import { randomUUID } from 'node:crypto';
import { asReader, type Tx } from '#libs/database';
import { type Role } from '#libs/journey';
import { type Requester, resolveActor } from '../person/actor';
import { hubRoles } from '../person/standing';
import {
  type AccessDatabase,
  accessDatabase,
  hire,
  lend,
  openInspection,
  openJourney,
} from '../testing/access-database';
import { actions } from './actions';
import { everybody, groundsOf } from './matrix.people';
import { may, mayEver, readable } from './may';
import { type Who } from './matrix.table';
import { type Subject } from './subjects';

let db: AccessDatabase;
const today = '2013-02-25';
const requesters = new Map<Who, Requester>();

beforeAll(async () => {
  db = await accessDatabase();
  for (const organisation of ['school-a', 'school-b', null]) await enquiry(organisation);
  for (const team of ['team-a', 'team-b', null]) await withContact(await openJourney(db, team), team);
  for (const who of everybody) requesters.set(who, await requester(who));
});
afterAll(() => db.close());

/** The matrix's person on the staff list, with the authority lent to them and a stage of another team's journey. */
async function requester(who: Who): Promise<Requester> {
  const { roles, teamId, organisation, deputisesFor } = groundsOf(who);
  const id = await hire(db, roles, { teamId, organisation });
  for (const lent of deputisesFor) {
    const role: Role = lent.grade === 'seniorManager' ? 'SENIOR_MANAGER' : 'TEAM_MANAGER';
    await lend(db, await hire(db, [role], { teamId: lent.teamId }), id, today, today);
  }
  const workerId = roles.some((role) => hubRoles.includes(role)) ? undefined : id; // hub workers hold no assessments
  await withContact(await openJourney(db, 'team-z', { workerId }), 'team-z');
  // Row-level security asks for one by the clock of the database.
  if (roles.includes('INSPECTOR')) await openInspection(db, id, today, '2100-01-01');
  return resolveActor(db.api, { subject: id, roles }, today);
}

async function enquiry(organisation: string | null): Promise<string> {
  const id = randomUUID();
  const received = { channel: 'shef', sourceCode: '5A', receivedAt: new Date('2013-02-25T10:00:00Z') };
  await db.owner.enquiry.create({
    data: { id, ...received, recordedBy: randomUUID(), organisation, formHash: 'none' },
  });
  return id;
}

/** The contact that the journey began with, its stage, and a draft of each. */
async function withContact({ journeyId, stageId }: { journeyId: string; stageId: string }, teamId: string | null) {
  const id = randomUUID();
  const at = new Date('2013-02-25T10:00:00Z');
  const contact = { id, enquiryId: await enquiry(null), position: 1, receivedAt: at, status: 'finished', journeyId };
  await db.owner.contact.create({ data: contact });
  const stage = {
    id,
    streamId: id,
    contactId: id,
    kind: 'contact',
    n: 1,
    ruleSet: 'wt2010',
    status: 'finished',
    state: {},
  };
  await db.owner.stage.create({ data: { ...stage, teamId: teamId && 'hub', openedAt: at } });
  const draft = { version: 1, sha256: 'none', body: {}, savedBy: randomUUID(), savedAt: at };
  await db.owner.draft.createMany({ data: [stageId, id].map((stageOf) => ({ ...draft, stageId: stageOf })) });
}

/** For each subject: its rows, as `where` and the rules let them through. */
const lists: Partial<Record<Subject, (tx: Tx, where: object) => Promise<{ id: string }[]>>> = {
  Enquiry: (tx: Tx, where: object) => tx.enquiry.findMany({ where }),
  Contact: (tx: Tx, where: object) => tx.contact.findMany({ where }),
  Journey: (tx: Tx, where: object) => tx.journey.findMany({ where }),
  Stage: (tx: Tx, where: object) => tx.stage.findMany({ where }),
  Draft: (tx: Tx, where: object) => tx.stage.findMany({ where }),
  Delegation: (tx: Tx, where: object) => tx.delegation.findMany({ where }),
};
const listed = Object.entries(lists) as [Subject, NonNullable<(typeof lists)[Subject]>][];

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe.each(everybody)('for %s', (who) => {
  const asked = () => requesters.get(who) ?? fail(who);

  it.each(listed)('a list of %s and its items agree, whatever the act', async (subject, rowsOf) => {
    for (const action of actions.filter((each) => mayEver(asked(), each, subject))) {
      const list = await rowsOf(db.owner, readable(asked(), action, subject));
      const all = await rowsOf(db.owner, {});
      const items = all.filter((item) => may(asked(), action, subject, item as never));
      expect([action, idsOf(list)]).toEqual([action, idsOf(items)]);
    }
  });

  it.each(listed)('row-level security hides no %s that may be read', async (subject, rowsOf) => {
    if (!mayEver(asked(), 'read', subject)) return;
    const where = readable(asked(), 'read', subject);
    const seen = await asReader(db.api, asked().scope, (tx) => rowsOf(tx, where));
    expect(idsOf(seen)).toEqual(idsOf(await rowsOf(db.owner, where)));
  });

  it('row-level security shows the same drafts of assessments', async () => {
    const drafts = await asReader(db.api, asked().scope, (tx) => tx.draft.findMany());
    const stages = mayEver(asked(), 'read', 'Draft') ? readable(asked(), 'read', 'Draft') : { id: 'none' };
    const isAssessment = (id: string) => id.includes('/');
    const expected = idsOf(await db.owner.stage.findMany({ where: stages })).filter(isAssessment);
    expect(
      drafts
        .map(({ stageId }) => stageId)
        .filter(isAssessment)
        .sort(),
    ).toEqual(expected);
  });
});

function fail(who: Who): never {
  throw new Error(`${who} is not on the staff list`);
}
