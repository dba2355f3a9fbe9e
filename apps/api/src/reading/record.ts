import { Inject, Injectable } from '@nestjs/common';
import { type Action, audit, type Item, may, permit, type Requester, type Subject } from '#libs/access';
import { asReader, type Database, type Prisma, type ReadScope, seeAs, type Tx } from '#libs/database';
import { RuleBroken, type StageStateBase } from '#libs/journey';
import { stageWithContact, stateOf } from '#libs/record';
import { DATABASE } from '../tokens';
import { type Asking } from './asking';
import { Turns } from './turns';

/** Reads from the record as far as the asking person's scope reaches, and leaves a line in the access log first. */
@Injectable()
export class Record {
  /** Of ten connections; somebody who waits for a page waits ten seconds for a turn. */
  private readonly turns = new Turns(4, 10_000);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Runs a read, or what is recorded without Temporal, under row-level security for the person. What takes long says how long. */
  as<T>(requester: Requester, read: (tx: Tx) => Promise<T>, longest?: number): Promise<T> {
    return this.inTurn(requester.scope, read, longest);
  }

  /**
   * As far as nothing is closed to the person: for rows that were judged otherwise than by a team's journeys, and written in the person's
   * own name. Restricted records stay closed, and inspectors change nothing.
   */
  wide<T>({ actorId, scope }: Requester, read: (tx: Tx) => Promise<T>): Promise<T> {
    return asReader(this.database, { kind: scope.kind === 'inspection' ? 'inspection' : 'all', actorId }, read);
  }

  /** The service itself looks over all records, restricted ones included, for what is said about nobody: a count, a date, an id. */
  asService<T>(actorId: string, read: (tx: Tx) => Promise<T>, longest?: number): Promise<T> {
    return this.inTurn(service(actorId), read, longest);
  }

  /** The same for the rest of a transaction that began as the person: one that reads as both is one. */
  asServiceFromHere(tx: Tx, { actorId }: Pick<Requester, 'actorId'>): Promise<void> {
    return seeAs(tx, service(actorId));
  }

  /**
   * The state that the rules are asked about, of a stage which the person has been shown to read. Made by the service itself: whoever
   * may read a stage need not see each fact of it.
   */
  async stateOf({ actor }: Requester, stage: Prisma.StageModel): Promise<StageStateBase> {
    return this.asService(actor.id, (tx) => stateOf(tx, stage));
  }

  /** Refuses and audits, or audits: nothing may leave before. `ids` are the records that are read or acted on. */
  async permit<S extends Subject>(
    { requester, requestId, page }: Asking,
    action: Action,
    subject: S,
    item: Item<S>,
    ids: string[],
  ): Promise<void> {
    await permit(this.database, { requester, action, subject, item, ids, requestId, page });
  }

  /** The same judgement without a trace, to choose what to ask `permit` about. */
  may<S extends Subject>({ requester }: Asking, action: Action, subject: S, item: Item<S>): boolean {
    return may(requester, action, subject, item);
  }

  /** For a list: its filter has judged each row already. */
  async noteReading({ requester, requestId, page }: Asking, subject: Subject, ids: string[]): Promise<void> {
    await audit(this.database, {
      actor: requester.actor,
      action: `read ${subject}`,
      subjects: ids,
      allowed: true,
      requestId,
      page,
    });
  }

  /**
   * A stage by its id. RECORD.NOT_FOUND also when the person may not know that it exists. A contact is shown with the journey that it
   * led to: whoever has that journey reads it whole.
   */
  async stage(requester: Requester, stageId: string): Promise<Prisma.StageModel & { personId?: string | null }> {
    return this.as(requester, async (tx) => {
      const { contact, ...stage } = found(await stageWithContact(tx, stageId));
      return stage.kind === 'contact' ? { ...stage, ...found(contact) } : stage;
    });
  }

  private inTurn<T>(scope: ReadScope, read: (tx: Tx) => Promise<T>, longest: number | undefined): Promise<T> {
    if (longest === undefined) return asReader(this.database, scope, read);
    return this.turns.take(() => asReader(this.database, scope, read, { timeout: longest }));
  }
}

function service(actorId: string): ReadScope {
  return { kind: 'all', actorId, restrictions: 'ignored' };
}

export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined)
    throw new RuleBroken('RECORD.NOT_FOUND', 'There is no such record, or it is not yours to see');
  return row;
}
