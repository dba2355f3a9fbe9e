import { randomUUID } from 'node:crypto';
import { type Database, type Prisma } from '#libs/database';

/** Children and their journeys as rows, for tests of what is looked up. Everybody in it is synthetic. */
export class SampleChildren {
  constructor(private readonly db: Database) {}

  async child(details: Partial<Prisma.PersonUncheckedCreateInput> = {}): Promise<string> {
    const person = { id: randomUUID(), givenName: 'Sample', familyName: 'Specimen', sex: 'U', ...details };
    return (await this.db.person.create({ data: person })).id;
  }

  async journey(personId: string, details: Partial<Prisma.JourneyUncheckedCreateInput> = {}): Promise<string> {
    const contactId = randomUUID();
    const { id } = await this.db.journey.create({
      data: {
        ...{ id: randomUUID(), personId, contactId, ruleSet: 'wt2010', referralAt: new Date('2013-03-04T12:00:00Z') },
        ...{ isReReferral: false, status: 'open', teamId: 'north', ...details },
      },
    });
    return id;
  }

  async stage(
    journeyId: string,
    kind: string,
    details: Partial<Prisma.StageUncheckedCreateInput> = {},
  ): Promise<Prisma.StageModel> {
    const n = (await this.db.stage.count({ where: { journeyId, kind } })) + 1;
    return this.db.stage.create({
      data: {
        ...{ id: `${journeyId}/${kind}-${n}`, streamId: journeyId, journeyId, kind, n, ruleSet: 'wt2010' },
        ...{ status: 'open', state: {}, openedAt: new Date('2013-03-04T12:00:00Z'), ...details },
      },
    });
  }

  async deadline(stageId: string, rule: string, details: Partial<Prisma.DeadlineUncheckedCreateInput> = {}) {
    const dueAt = new Date('2013-03-18T23:59:59Z');
    return this.db.deadline.create({
      data: {
        ...{ id: randomUUID(), stageId, rule, n: 1, ruleSet: 'wt2010', ruleVersion: '1', calendarVersion: '1' },
        ...{ startedAt: new Date('2013-03-04T12:00:00Z'), dueOn: new Date('2013-03-18'), dueAt, ...details },
      },
    });
  }

  async draft(stageId: string, ...writers: string[]): Promise<void> {
    const saved = { stageId, sha256: 'x', body: {}, savedAt: new Date() };
    const versions = writers.map((savedBy, index) => ({ ...saved, savedBy, version: index + 1 }));
    await this.db.draftVersion.createMany({ data: versions });
    const newest = versions.at(-1);
    if (newest) await this.db.draft.create({ data: newest });
  }

  /** Facts of a stream in this order; only their types matter. */
  async facts(streamId: string, ...types: string[]): Promise<void> {
    const seq = await this.db.fact.count({ where: { streamId } });
    if (seq === 0) await this.db.streamHead.create({ data: { streamId, kind: 'journey', seq: 0, hash: '0' } });
    const by = { actorId: randomUUID(), actorRoles: [], actorGrade: 'none' };
    for (const [index, type] of types.entries()) {
      const at = { occurredAt: new Date(), recordedAt: new Date() };
      const place = { streamId, seq: seq + index + 1, prevHash: String(seq + index), hash: String(seq + index + 1) };
      await this.db.fact.create({ data: { ...place, type, payload: {}, ...at, ...by } });
    }
  }
}
