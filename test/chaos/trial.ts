import { setTimeout as sleep } from 'node:timers/promises';
import { randomLcg } from 'd3-random';
import { check, type Evidence } from './checker/check';
import { type Finding } from './checker/finding';
import { Client } from './clients/client';
import { families, type Random } from './clients/families';
import { type LateContact, lateContacts } from './clients/late';
import { notes } from './clients/notes';
import { poison } from './clients/poison';
import { typing } from './clients/typing';
import { collect } from './evidence/collect';
import { Book } from './history/book';
import { atEachStep, type Crash } from './nemesis/crash-points';
import { type FaultName, faults, type Happened } from './nemesis/faults';
import { type Apart, schedule } from './nemesis/schedule';
import { Rig } from './rig/rig';
import { settle, type Town } from './rig/town';

export interface Plan {
  seed: number;
  /** Minutes of the clock (HH:MM, London) at which the late contacts' ladder goes on; none: all is late at once. */
  minutes?: readonly string[];
  lateOnes: number;
}

export interface Storm {
  seconds: number;
  faults: readonly FaultName[];
  clients: { families: number; writers: number };
  apart?: Apart;
  say?: (words: string) => void;
}

export interface Judged {
  evidence: Evidence;
  findings: Finding[];
}

/** A service of its own, its clients and their book. */
export class Trial {
  readonly book = new Book();
  readonly happened: Happened[] = [];
  readonly crashes: Crash[] = [];
  private late: Promise<LateContact[]> | undefined;

  private constructor(
    readonly rig: Rig,
    readonly town: Town,
    private readonly random: Random,
    private readonly plan: Plan,
  ) {}

  static async begin(plan: Plan): Promise<Trial> {
    const rig = await Rig.start();
    try {
      return new Trial(rig, await settle(rig, plan.minutes ?? []), randomLcg(plan.seed), plan);
    } catch (error) {
      await rig.stop();
      throw error;
    }
  }

  client(stopping: AbortSignal = new AbortController().signal): Client {
    return new Client(this.rig.url, this.rig.service.stack.issuer, this.book, stopping);
  }

  /** Takes a child through every step, and lets whoever records it die at each point of its transaction. */
  async crashesAtEachStep(say: (words: string) => void): Promise<void> {
    this.crashes.push(...(await atEachStep(this.rig, this.client(), say)));
  }

  /** Clients and nemesis side by side. Each fault comes once at least, however long that takes. */
  async storm({ seconds, faults: named, clients, apart, say = () => undefined }: Storm): Promise<void> {
    const stopping = new AbortController();
    const client = this.client(stopping.signal);
    const drawn = (): Random => randomLcg(this.random());
    const atWork = [
      ...Array.from({ length: clients.families }, () => families(client, drawn())),
      ...Array.from({ length: clients.writers }, () => notes(client, drawn(), this.town.journeyIds)),
      poison(client, drawn()),
      typing(client, drawn()),
    ];
    this.late ??= lateContacts(client, drawn(), this.plan.lateOnes);
    const before = this.happened.length;
    const began = Date.now();
    const left = (at: number): number => Math.max(0, began + at * 1_000 - Date.now());
    for (const { at, fault } of schedule(this.plan.seed, seconds, named, apart)) {
      await sleep(left(at));
      if (left(seconds) === 0 && this.happened.length - before >= named.length) break;
      const event: Happened = { fault, ...(await faults[fault](this.rig, this.random)), alone: apart !== undefined };
      this.happened.push(event);
      say(`${((event.at - began) / 1_000).toFixed(1).padStart(6)} s  ${fault}`);
    }
    await sleep(left(seconds));
    stopping.abort();
    await Promise.all([...atWork, this.late]);
  }

  /** Waits for rest, then holds what the clients were told against what the parts hold. */
  async judge(): Promise<Judged> {
    const evidence = await collect(this.rig, this.town, this.book.operations, (await this.late) ?? []);
    return { evidence, findings: check(this.book, evidence) };
  }

  async end(): Promise<void> {
    await this.rig.stop();
  }
}
