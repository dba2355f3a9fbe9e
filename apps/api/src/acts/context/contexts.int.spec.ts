import { randomUUID } from 'node:crypto';
import { createDatabase, type Database, type Prisma } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { type ContextName, contextNames } from '#libs/journey';
import { SampleChildren } from '../../testing/sample-children';
import { type ActBody } from '../act-body';
import { looks } from './contexts';

let db: Database;
let sample: SampleChildren;
beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleChildren(db);
});
afterEach(() => db.$disconnect());

const at = '2013-03-10T10:00:00.000Z';
const commandId = '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11';

function look<N extends ContextName>(name: N, stage: Prisma.StageModel, body: Partial<ActBody> = {}) {
  return looks[name]({ tx: db, stage, commandId, at, body: { alsoFor: [], codes: {}, ...body } });
}

const set = (name: string, value: Prisma.InputJsonValue) =>
  db.policy.create({ data: { name, version: 1, value, reason: 'Synthetic', changedBy: randomUUID() } });

it('there is a way to look up every name that an act may ask for', () => {
  expect(Object.keys(looks).sort()).toEqual([...contextNames].sort());
});

describe('a child’s journeys', () => {
  it('are the open ones, by kind', async () => {
    const child = await sample.child();
    const episode = await sample.journey(child);
    const missing = await sample.journey(child, { kind: 'missing' });
    await sample.journey(child, { kind: 'earlyHelp', status: 'closed' });
    const stage = await sample.stage(missing, 'missingEpisode');
    expect(await look('openJourneys', stage)).toEqual({ episodeOfNeed: episode, missing });
    expect(await look('openJourneyId', stage)).toBe(episode);
    expect(await look('journeyId', stage)).toBe(missing);
  });

  it('are none while there is no episode', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child(), { kind: 'missing' }), 'missingEpisode');
    expect(await look('openJourneyId', stage)).toBeUndefined();
  });
});

describe('domestic abuse', () => {
  it('is the notifications on the household of the contact that began it, against the threshold', async () => {
    const [child, contactId, enquiryId] = [await sample.child(), randomUUID(), randomUUID()];
    const receivedAt = new Date('2013-03-04T12:00:00Z');
    const enquiry = {
      channel: 'police',
      sourceCode: '6',
      recordedBy: randomUUID(),
      formHash: 'x',
      domesticAbuse: true,
    };
    await db.enquiry.create({ data: { id: enquiryId, receivedAt, ...enquiry } });
    const contact = { id: contactId, enquiryId, position: 1, status: 'received', receivedAt, personId: child };
    await db.contact.create({ data: contact });
    const stage = await sample.stage(await sample.journey(child, { contactId }), 'journey', { contactId });
    expect(await look('domesticAbuse', stage)).toEqual({ notifications: 1, threshold: 2, windowMonths: 12 });
  });
});

describe('a fresh id', () => {
  it('is the same for every repeat of an act, and another for another act', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child()), 'childInNeedPlan');
    const other = { tx: db, stage, commandId: randomUUID(), at, body: { alsoFor: [], codes: {} } };
    expect(await look('freshId', stage)).toBe(await look('freshId', stage));
    expect(await looks.freshId(other)).not.toBe(await look('freshId', stage));
  });
});

describe('the date of a clock', () => {
  it('is the newest running one’s, as it was extended', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child()), 'coreAssessment');
    await sample.deadline(stage.id, 'sign-off', { stoppedAt: new Date(), dueOn: new Date('2013-03-01') });
    await sample.deadline(stage.id, 'sign-off', { n: 2, extendedTo: new Date('2013-04-02') });
    expect(await look('dueOn', stage, { codes: { rule: 'sign-off' } })).toBe('2013-04-02');
    await expect(look('dueOn', stage, { codes: { rule: 'core-assessment' } })).rejects.toThrow('No such clock');
  });
  it('is put off no longer than the council allows, from the day on which it started', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child()), 'childInNeedPlan');
    const [review, visit] = ['child-in-need-review-first', 'child-in-need-visit'];
    await sample.deadline(stage.id, review);
    await sample.deadline(stage.id, visit);
    expect(await look('latestOn', stage, { codes: { rule: review } })).toBe('2013-09-04'); // 4 March and six months
    expect(await look('latestOn', stage, { codes: { rule: visit } })).toBeUndefined();
    await set('timescales', { local: { wt2010: { [review]: { longest: { amount: 14, unit: 'weeks' } } } } });
    expect(await look('latestOn', stage, { codes: { rule: review } })).toBe('2013-06-10'); // and 98 days
  });
});

describe('the writers of a text', () => {
  it('are everybody who saved a version, each once', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child()), 'coreAssessment');
    const [ann, ben] = [randomUUID(), randomUUID()];
    await sample.draft(stage.id, ann, ben, ann);
    expect([...((await look('writers', stage)) ?? [])].sort()).toEqual([ann, ben].sort());
  });
});

describe('words written', () => {
  it('are counted over all fields, lists too, against the council’s policy', async () => {
    const stage = await sample.stage(await sample.journey(await sample.child()), 'childProtectionPlan');
    const text = { discussion: 'Two words', challenge: ['and', 'three more here'] };
    expect(await look('wordsWritten', stage, { text })).toEqual({ written: 6, fewest: 50 });
    await set('supervision', { briefBelowWords: 5 });
    expect(await look('wordsWritten', stage, {})).toEqual({ written: 0, fewest: 5 });
  });
});

describe('earlier protection plans', () => {
  it('are those of every journey of the child, whoever had it, without the one in hand', async () => {
    const child = await sample.child();
    const before = await sample.journey(child, { status: 'closed', teamId: 'south' });
    await sample.stage(before, 'childProtectionPlan', { finishedAt: new Date('2013-01-31T00:30:00Z') });
    const plan = await sample.stage(await sample.journey(child), 'childProtectionPlan');
    await sample.stage(await sample.journey(await sample.child()), 'childProtectionPlan');
    expect(await look('previousPlans', plan)).toBe(1);
  });

  it('protect the worker for some months after the last one ended', async () => {
    const child = await sample.child();
    const journey = await sample.journey(child);
    const stage = await sample.stage(journey, 'journey');
    expect(await look('protectedUntil', stage)).toBeUndefined();
    await sample.stage(journey, 'childProtectionPlan', { finishedAt: new Date('2012-11-30T12:00:00Z') });
    expect(await look('protectedUntil', stage)).toBe('2013-02-28');
    await set('protectedPeriodMonths', 6);
    expect(await look('protectedUntil', stage)).toBe('2013-05-30');
  });
});

describe('missing episodes', () => {
  it('count those that began in the council’s window, this one included', async () => {
    const journey = await sample.journey(await sample.child(), { kind: 'missing' });
    const episode = (openedAt: string) => sample.stage(journey, 'missingEpisode', { openedAt: new Date(openedAt) });
    await episode('2013-01-02T10:00:00Z');
    await episode('2013-03-01T10:00:00Z');
    const stage = await episode(at);
    expect(await look('missingEpisodes', stage)).toEqual({ episodes: 2, threshold: 3, windowDays: 30 });
    await sample.stage(journey, 'missingEpisode', { openedAt: new Date(at), state: { neverMissing: true } });
    expect(await look('missingEpisodes', stage)).toEqual({ episodes: 2, threshold: 3, windowDays: 30 });
  });

  it('are asked about by nobody who holds an open journey or stage of the child', async () => {
    const child = await sample.child();
    const missing = await sample.journey(child, { kind: 'missing', workerId: randomUUID() });
    const stage = await sample.stage(missing, 'missingEpisode', { workerId: randomUUID() });
    const [leads, assesses, closed] = [randomUUID(), randomUUID(), randomUUID()];
    const episode = await sample.journey(child, { workerId: leads });
    await sample.stage(episode, 'coreAssessment', { workerId: assesses });
    await sample.stage(episode, 'initialAssessment', { workerId: closed, finishedAt: new Date() });
    expect(new Set(await look('childsWorkers', stage))).toEqual(new Set([leads, assesses]));
  });
});

describe('dates of birth', () => {
  it('are the person’s; an expected one only until the birth', async () => {
    const about = async (details: Parameters<SampleChildren['child']>[0]) => {
      const stage = await sample.stage(await sample.journey(await sample.child(details)), 'journey');
      return [await look('bornOn', stage), await look('expectedOn', stage)];
    };
    const [born, expected] = [new Date('2013-01-02'), new Date('2013-01-05')];
    expect(await about({ dateOfBirth: born, expectedDateOfBirth: expected })).toEqual(['2013-01-02', undefined]);
    expect(await about({ expectedDateOfBirth: expected })).toEqual([undefined, '2013-01-05']);
  });
});

describe('a worker’s caseload', () => {
  it('is the children held, each once, without the journey in hand; newly qualified workers hold fewer', async () => {
    const worker = { id: randomUUID(), name: 'Sample Worker', roles: ['NQSW'], teamId: 'north' };
    await db.staff.create({ data: worker });
    const child = await sample.child();
    const inHand = await sample.stage(await sample.journey(await sample.child()), 'journey');
    for (const kind of ['episodeOfNeed', 'missing']) await sample.journey(child, { kind, workerId: worker.id });
    const other = await sample.journey(await sample.child());
    await sample.stage(other, 'coreAssessment', { workerId: worker.id });
    await sample.stage(inHand.streamId, 'coreAssessment', { workerId: worker.id });
    const codes = { workerId: worker.id };
    expect(await look('caseload', inHand, { codes })).toEqual({ held: 2, cap: 16, newlyQualified: true });
    await db.staff.update({ where: { id: worker.id }, data: { roles: ['SOCIAL_WORKER'] } });
    expect(await look('caseload', inHand, { codes })).toEqual({ held: 2, cap: 18, newlyQualified: false });
    const ownCap = async (caseloadCap: number, newlyQualified: boolean) => {
      await db.staff.update({ where: { id: worker.id }, data: { caseloadCap, newlyQualified } });
      return (await look('caseload', inHand, { codes }))?.cap;
    };
    expect([await ownCap(25, false), await ownCap(10, true), await ownCap(25, true)]).toEqual([25, 10, 16]);
    const nobody = look('caseload', inHand, { codes: { workerId: randomUUID() } });
    await expect(nobody).rejects.toThrow('There is no such worker');
  });

  it('leaves behind running clocks, unsigned drafts and promised actions of the open stages', async () => {
    const journey = await sample.journey(await sample.child());
    const stage = await sample.stage(journey, 'journey');
    const actions = [{ status: 'open' }, { status: 'completed' }, { status: 'open' }];
    const plan = await sample.stage(journey, 'childInNeedPlan', { state: { plan: { actions } } });
    const over = await sample.stage(journey, 'coreAssessment', { finishedAt: new Date() });
    await sample.deadline(plan.id, 'child-in-need-review');
    await sample.deadline(over.id, 'sign-off');
    await sample.deadline(plan.id, 'sign-off', { stoppedAt: new Date() });
    await sample.draft(plan.id, randomUUID());
    await sample.draft(over.id, randomUUID());
    expect(await look('unfinished', stage)).toEqual({ openClocks: 1, unsignedDrafts: 1, promises: 2 });
  });
});

describe('the chronology', () => {
  it('is complete while nothing that it must hold came after it was marked so', async () => {
    const journey = await sample.journey(await sample.child());
    const stage = await sample.stage(journey, 'journey');
    await sample.facts(journey, 'journey.opened', 'journey.stageOpened');
    expect(await look('chronologyComplete', stage)).toBe(false);
    await sample.facts(journey, 'journey.chronologyCompleted', 'journey.viewsRecorded');
    expect(await look('chronologyComplete', stage)).toBe(true);
    await sample.facts(journey, 'journey.stageFinished');
    expect(await look('chronologyComplete', stage)).toBe(false);
  });
});
