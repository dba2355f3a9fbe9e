import { randomUUID } from 'node:crypto';
import { type PendingMilestone } from '#libs/contracts';
import { asReader, createDatabase, type Database, inTransaction, seedStaff, type Tx } from '#libs/database';
import { testPostgres, type TestPostgres } from '#libs/embedded';
import { type StageCommand, type StageEvent, type StageKind, stages } from '#libs/journey';
import { saveDocument, textHash } from '#libs/ledger';
import {
  type EnquiryToRecord,
  loadStage,
  reachMilestone,
  type RecordAnswer,
  recordAct,
  recordEnquiry,
  type RecordedEnquiry,
  recordPerson,
} from '../index';
import { colleagues, hubWorker, partner } from './people';

interface Sending {
  commandId?: string;
  requestHash?: string;
  /** The desk's version; what the record says unless given. */
  expected?: number;
}

/** A migrated database of its own with staff, seen as the API and as the worker see it, and a way to do things in it. */
export class Scene {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly worker: Database,
    readonly api: Database,
  ) {}

  static async begin(): Promise<Scene> {
    const postgres = await testPostgres();
    const people = colleagues.map(({ actor, name, team }) => {
      return { id: actor.id, name, team, roles: actor.roles, employment: 'permanent', newlyQualified: false };
    });
    const teams = ['hub', 'east', 'west'].map((id) => ({ id, name: `Synthetic team ${id}`, service: 'synthetic' }));
    await seedStaff(postgres.url, people, teams);
    const { url } = postgres;
    return new Scene(
      postgres,
      createDatabase({ url, role: 'journey_worker' }),
      createDatabase({ url, role: 'journey_api' }),
    );
  }

  async end(): Promise<void> {
    await Promise.all([this.worker.$disconnect(), this.api.$disconnect()]);
    await this.postgres.drop();
  }

  /** An enquiry form from a partner, typed in now. */
  async enquiry(more: Partial<EnquiryToRecord> = {}): Promise<RecordedEnquiry> {
    const input = enquiryOf(more);
    const scope = { kind: 'ownEnquiries', actorId: input.by.id, organisation: input.organisation } as const;
    return asReader(this.api, scope, (tx) => recordEnquiry(tx, input));
  }

  /** A contact about one child, and its id. */
  async contact(more: Partial<EnquiryToRecord> = {}): Promise<string> {
    const { contacts } = await this.enquiry({ children: [{ familyName: 'Synthetic' }], ...more });
    return contacts[0]?.contactId ?? '';
  }

  async person(): Promise<string> {
    const child = { givenName: 'Synthetic', familyName: 'Child', sex: 'U', dateOfBirth: '2005-05-05' };
    const command = {
      commandId: randomUUID(),
      requestHash: 'a'.repeat(64),
      by: hubWorker.actor,
      at: '2013-02-25T10:00:00Z',
    };
    const scope = { kind: 'hub', actorId: hubWorker.actor.id } as const;
    const { personId } = await asReader(this.api, scope, (tx) => recordPerson(tx, { ...child, ...command }));
    return personId;
  }

  /** Decides and records a command, as the stage's workflow does. Nothing else checks it: refusals are the record's unless the rules refuse. */
  async act(stageId: string, command: StageCommand, sending: Sending = {}): Promise<RecordAnswer> {
    const { kind } = await this.worker.stage.findUniqueOrThrow({ where: { id: stageId } });
    const { events, version } = await loadStage(this.worker, { stageId });
    const rules = stages[kind as StageKind];
    const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial);
    const { commandId = randomUUID(), expected = version, requestHash = textHash(command) } = sending;
    const act = command.by.roles.includes('SYSTEM') ? { commandId, command } : { commandId, requestHash, command };
    return recordAct(this.worker, {
      stageId,
      kind: rules.kind,
      act,
      events: rules.decide(state, command),
      expected,
    });
  }

  /** Records events as they are given: what a faulty workflow might send. */
  async write(stageId: string, events: object[]): Promise<RecordAnswer> {
    const { kind, version } = await this.worker.stage.findUniqueOrThrow({ where: { id: stageId } });
    const given = events as StageEvent[];
    const by = given[0]?.by ?? hubWorker.actor;
    const command = { type: 'faulty', by, at: '2013-03-05T10:00:00Z' };
    const act = { commandId: randomUUID(), requestHash: 'e'.repeat(64), command };
    return recordAct(this.worker, { stageId, kind: kind as StageKind, act, events: given, expected: version });
  }

  /** Keeps a text in the stage's stream, as the API does before an act, and answers its hash. */
  async text(stageId: string, body: object): Promise<string> {
    const { streamId } = await this.worker.stage.findUniqueOrThrow({ where: { id: stageId } });
    return this.inTransaction((tx) => saveDocument(tx, { streamId, kind: 'text', body, by: hubWorker.actor.id }));
  }

  /** Rings every milestone that is due by now, in order, as the stage's clock does. */
  async ring(stageId: string, now: string): Promise<string[]> {
    const rung: string[] = [];
    let { milestones } = await loadStage(this.worker, { stageId });
    for (let next = due(milestones, now); next; next = due(milestones, now)) {
      rung.push(next.milestone);
      milestones = await reachMilestone(this.worker, { stageId, ...next }, new Date(now));
    }
    return rung;
  }

  /** Types of the stage's facts, in order. */
  async facts(stageId: string): Promise<string[]> {
    const rows = await this.worker.fact.findMany({ where: { stageId }, orderBy: { position: 'asc' } });
    return rows.map(({ type }) => type);
  }

  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.worker, work);
  }
}

export function enquiryOf(more: Partial<EnquiryToRecord> = {}): EnquiryToRecord {
  return {
    commandId: randomUUID(),
    requestHash: 'b'.repeat(64),
    by: partner,
    channel: 'shef',
    sourceCode: '2A',
    receivedAt: '2013-02-25T10:00:00Z',
    organisation: 'synthetic-school',
    domesticAbuse: false,
    form: { words: 'a synthetic form' },
    children: [
      { givenName: 'Synthetic', familyName: 'One' },
      { familyName: 'Two', expectedDateOfBirth: '2013-08-01' },
    ],
    ...more,
  };
}

function due(milestones: readonly PendingMilestone[], now: string): PendingMilestone | undefined {
  return milestones.find(({ at }) => Date.parse(at) <= Date.parse(now));
}
