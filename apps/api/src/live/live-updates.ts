import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { concat, concatMap, defer, from, interval, map, merge, type Observable, of, Subject, takeUntil } from 'rxjs';
import { type Requester } from '#libs/access';
import { Record } from '../reading/record';
import { everything, hintsOf, type Notice } from './hints';
import { inOrder, type LiveEvent } from './in-order';
import { type Heard, LiveFeed } from './live-feed';
import { type LiveHint } from './live.schemas';
import { type Visit } from './visit';

/** Milliseconds between two signs of life: proxies close what is silent for longer. */
const heartbeat = 15_000;

/** More than so many messages since somebody was here are not looked through: they look again at everything. */
const mostMissed = 500;

/** Tells each person that something changed in what they may see. Row-level security judges each notice anew. */
@Injectable()
export class LiveUpdates implements OnModuleDestroy {
  readonly #closing = new Subject<void>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly record: Record,
    private readonly feed: LiveFeed,
  ) {}

  /** `last`: id of the last event that the client has seen, where it was here before. */
  stream(visit: Visit, last: bigint | undefined): Observable<MessageEvent> {
    const hints = this.feed.heard.pipe(concatMap((heard) => this.tell(visit.requester, heard)));
    const first = defer(() => this.sinceThen(visit.requester, last));
    const events = merge(hints, first).pipe(concatMap((all) => from(all)));
    const alive = interval(heartbeat).pipe(map((): LiveEvent => ({ comment: 'still here' })));
    const over = merge(visit.over, this.#closing);
    const end: LiveEvent = { type: 'end', data: {} };
    return concat(merge(events, alive).pipe(takeUntil(over)), of(end)).pipe(map(inOrder(last ?? 0n)));
  }

  /** Before the server waits for its connections to end: streams never do by themselves. */
  onModuleDestroy(): void {
    this.#closing.next();
  }

  private async tell(requester: Requester, heard: Heard): Promise<LiveEvent[]> {
    if (heard === 'missed') return eventsOf(everything);
    return eventsOf(await this.hintsFor(requester, heard), latestOf(heard));
  }

  /** Notices come once they are committed, which need not be in the order of their numbers: those just before count as well. */
  private async sinceThen(requester: Requester, last: bigint | undefined): Promise<LiveEvent[]> {
    const rows = await this.inTurn(() =>
      this.record.as(requester, (tx) =>
        tx.outbox.findMany({
          where: last === undefined ? {} : { id: { gt: last - 100n } },
          select: { id: true, subject: true },
          orderBy: { id: 'desc' },
          take: last === undefined ? 1 : mostMissed + 1,
        }),
      ),
    );
    const notices = rows.map(({ id, subject }) => ({ id, stageId: subject }));
    const ready: LiveEvent = { type: 'ready', data: {}, place: latestOf(notices) };
    if (last === undefined) return [ready];
    const missed = rows.length > mostMissed ? everything : await this.hintsFor(requester, notices);
    return [ready, ...eventsOf(missed, latestOf(notices))];
  }

  private async hintsFor(requester: Requester, notices: readonly Notice[]): Promise<readonly LiveHint[]> {
    const ids = [...new Set(notices.map(({ stageId }) => stageId))];
    const select = { teamId: true, journeyId: true };
    const look = () => this.record.as(requester, (tx) => tx.stage.findMany({ where: { id: { in: ids } }, select }));
    return this.inTurn(look).then(hintsOf, () => everything);
  }

  /** One look at a time, whoever is connected: live updates never take the connections that answers need. */
  private inTurn<T>(look: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(look);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

function latestOf(notices: readonly Notice[]): bigint {
  return notices.reduce((latest, { id }) => (id > latest ? id : latest), 0n);
}

function eventsOf(hints: readonly LiveHint[], place?: bigint): LiveEvent[] {
  return hints.map((data) => ({ type: 'hint', data, ...(place === undefined ? {} : { place }) }));
}
