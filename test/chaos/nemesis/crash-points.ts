import { setTimeout as sleep } from 'node:timers/promises';
import { type Client } from '../clients/client';
import { enquiryOf, nameOf } from '../clients/names';
import { assessing, draftOf, frontDoor, note, type Step, written } from '../clients/steps';
import { type Operation } from '../history/operation';
import { type CrashPoint, crashPoints } from '../rig/commit-trap';
import { type Rig, type Seat } from '../rig/rig';

/** One process died at one point of one step. */
export interface Crash {
  step: string;
  point: CrashPoint;
  /** Whether the point was met: otherwise nothing died, and nothing was shown. */
  met: boolean;
  outcome: Operation['outcome'];
  /** Milliseconds from the sending until the fate was known. */
  ms: number;
}

/** Takes a child all the way three times; at each step whoever records it dies, each time at another point of its transaction. */
export async function atEachStep(rig: Rig, client: Client, say: (words: string) => void): Promise<Crash[]> {
  const crashes: Crash[] = [];
  for (const point of crashPoints) crashes.push(...(await new Walk(rig, client, point, say).all()));
  return crashes;
}

class Walk {
  private readonly crashes: Crash[] = [];

  constructor(
    private readonly rig: Rig,
    private readonly client: Client,
    private readonly point: CrashPoint,
    private readonly say: (words: string) => void,
  ) {}

  async all(): Promise<Crash[]> {
    const contactId = await this.enquire();
    if (contactId === undefined) return this.crashes;
    let journeyId: string | undefined;
    for (const step of frontDoor({ contactId })) {
      const answer = await this.act<{ journeyId?: string }>(step);
      journeyId = answer?.journeyId ?? journeyId;
    }
    if (journeyId === undefined) return this.crashes;
    await this.act(note(journeyId));
    await this.act(assessing(journeyId).allocate);
    let shown = await this.type(journeyId, 0);
    for (const end of ['return', 'sign'] as const) {
      await this.act(assessing(journeyId, shown).submit);
      await this.act(assessing(journeyId, shown)[end]);
      if (end === 'return') shown = await this.type(journeyId, 1);
    }
    return this.crashes;
  }

  private async enquire(): Promise<string | undefined> {
    const { body } = await this.crashing('enquiry', [this.rig.api], (set) =>
      this.client.perform<{ contacts: { contactId: string }[] }>({
        ...{ kind: 'enquiry', by: 'hubWorker', path: '/contacts', body: (mark, n) => enquiryOf(n, mark) },
        before: ({ n, commandId }) => set([commandId, nameOf(n)]),
      }),
    );
    return body?.contacts[0]?.contactId;
  }

  private async act<T>({ on, ...step }: Step): Promise<T | undefined> {
    const seen = await this.client.read(step.by, on);
    const { body } = await this.crashing(step.kind, this.rig.workers, (set) =>
      this.client.perform<T>({ ...step, etag: seen?.etag, before: ({ commandId }) => set([commandId]) }),
    );
    return body;
  }

  private async type(journeyId: string, builtOn: number): Promise<string | undefined> {
    const words = `typed at ${Date.now()}`;
    const { draft, path } = draftOf(journeyId);
    const headers: Record<string, string> = builtOn === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${builtOn}"` };
    const { saved } = await this.crashing('draft', [this.rig.api], async (set) => {
      set([draft, '"$sealed"']); // the words themselves are sealed by then
      const asked = { kind: 'draft', by: 'socialWorker', method: 'PUT', path: `${path}/draft`, headers } as const;
      const of = { draft, version: builtOn + 1, words };
      const answer = await this.client.save<{ sha256: string }>({ ...asked, body: () => written(words) }, of);
      return { saved: answer, operation: { outcome: answer ? ('ok' as const) : ('unknown' as const) } };
    });
    return saved?.sha256;
  }

  /** Sets the trap in each of the seats: whichever comes by dies, and is started again. */
  private async crashing<T extends { operation: Pick<Operation, 'outcome'> }>(
    step: string,
    seats: readonly Seat[],
    work: (set: (marks: readonly string[]) => void) => Promise<T>,
  ): Promise<T> {
    let started: Promise<void> | undefined;
    const spring = (seat: Seat): void => {
      started ??= this.rig.guard.kill(seat.part).then(() => this.rig.guard.start(seat.part));
    };
    const sent = Date.now();
    const done = await work((marks) => {
      for (const seat of seats) seat.trap.set({ point: this.point, marks, spring: () => spring(seat) });
    });
    const crash = { step, point: this.point, met: started !== undefined, ms: Date.now() - sent };
    this.crashes.push({ ...crash, outcome: done.operation.outcome });
    this.say(`        ${step} ${this.point}: ${crash.met ? done.operation.outcome : 'not met'}`);
    for (const { trap } of seats) trap.disarm();
    await started;
    await sleep(100);
    return done;
  }
}
