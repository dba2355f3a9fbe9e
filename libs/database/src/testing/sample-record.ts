import { randomUUID } from 'node:crypto';
import { type Database } from '../client';
import { type Prisma } from '../generated/client';

/** Rows for tests, with synthetic people. What is not said is filled in; nothing here goes through the rules. */
export class SampleRecord {
  constructor(private readonly db: Database) {}

  async staff(member: Partial<Prisma.StaffCreateInput> = {}): Promise<Prisma.StaffModel> {
    return this.db.staff.create({
      data: { id: randomUUID(), name: 'Sample Worker', roles: ['SOCIAL_WORKER'], ...member },
    });
  }

  async person(details: Partial<Prisma.PersonCreateInput> = {}): Promise<Prisma.PersonModel> {
    return this.db.person.create({
      data: { id: randomUUID(), givenName: 'Sample', familyName: 'Child', sex: 'U', ...details },
    });
  }

  async enquiry(details: Partial<Prisma.EnquiryCreateInput> = {}): Promise<Prisma.EnquiryModel> {
    return this.db.enquiry.create({
      data: {
        id: randomUUID(),
        channel: 'shef',
        sourceCode: '2A',
        receivedAt: new Date('2013-03-04T09:00:00Z'),
        recordedBy: randomUUID(),
        formHash: 'sample',
        ...details,
      },
    });
  }

  /** A contact with its stage. */
  async contact(details: Partial<Prisma.ContactCreateInput> = {}, teamId = 'hub'): Promise<Prisma.ContactModel> {
    const enquiryId = details.enquiryId ?? (await this.enquiry()).id;
    const contact = await this.db.contact.create({
      data: {
        id: randomUUID(),
        position: 1,
        receivedAt: new Date('2013-03-04T09:00:00Z'),
        status: 'received',
        ...details,
        enquiryId,
      },
    });
    await this.stage({ id: contact.id, streamId: contact.id, contactId: contact.id, kind: 'contact', teamId });
    return contact;
  }

  /** A journey with its own stage. */
  async journey(details: Partial<Prisma.JourneyCreateInput> = {}): Promise<Prisma.JourneyModel> {
    const personId = details.personId ?? (await this.person()).id;
    const contactId = details.contactId ?? (await this.contact({ personId })).id;
    const journey = await this.db.journey.create({
      data: {
        id: randomUUID(),
        ruleSet: 'wt2010',
        referralAt: new Date('2013-03-04T12:00:00Z'),
        isReReferral: false,
        status: 'open',
        teamId: 'north',
        ...details,
        personId,
        contactId,
      },
    });
    await this.stage({
      id: journey.id,
      streamId: journey.id,
      journeyId: journey.id,
      kind: 'journey',
      teamId: journey.teamId,
    });
    return journey;
  }

  async stage(details: Partial<Prisma.StageCreateInput> = {}): Promise<Prisma.StageModel> {
    const streamId = details.streamId ?? details.journeyId ?? randomUUID();
    return this.db.stage.create({
      data: {
        id: `${streamId}/initialAssessment-1`,
        kind: 'initialAssessment',
        n: 1,
        ruleSet: 'wt2010',
        status: 'inProgress',
        state: {},
        openedAt: new Date('2013-03-04T12:00:00Z'),
        ...details,
        streamId,
      },
    });
  }

  /** A running clock, unless `stoppedAt` says otherwise. */
  async deadline(
    stageId: string,
    dueAt: string,
    details: Partial<Prisma.DeadlineCreateInput> = {},
  ): Promise<Prisma.DeadlineModel> {
    return this.db.deadline.create({
      data: {
        id: randomUUID(),
        stageId,
        rule: 'initial-assessment',
        n: 1,
        ruleSet: 'wt2010',
        ruleVersion: '1',
        calendarVersion: '1',
        startedAt: new Date('2013-03-04T12:00:00Z'),
        dueOn: new Date(`${dueAt.slice(0, 10)}T00:00:00Z`),
        dueAt: new Date(dueAt),
        ...details,
      },
    });
  }

  /** The submitted text, and the request to sign it. */
  async submission(
    stage: Prisma.StageModel,
    details: Partial<Prisma.SignOffCreateInput> = {},
  ): Promise<Prisma.SignOffModel> {
    const textHash = details.textHash ?? randomUUID();
    await this.document(stage.streamId, textHash);
    const row = {
      id: randomUUID(),
      stageId: stage.id,
      submission: 1,
      submittedBy: randomUUID(),
      submittedAt: new Date('2013-03-14T12:00:00Z'),
    };
    return this.db.signOff.create({ data: { ...row, ...details, textHash } });
  }

  async document(streamId: string, sha256: string, createdBy: string = randomUUID()): Promise<void> {
    await this.db.document.create({ data: { streamId, sha256, kind: 'sample', body: {}, createdBy } });
  }
}
