import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Part } from '#libs/embedded';
import { type Random } from '../clients/families';
import { type Rig } from '../rig/rig';

/** What happened, and when the part was started again (milliseconds since the epoch). */
export interface Happened {
  fault: FaultName;
  at: number;
  /** When somebody began to start it again; none where nothing was killed. */
  restarted?: number;
  /** When it was ready, as its own check says. */
  ready?: number;
  /** Nothing else happened until long after: what people wait for is this fault's. */
  alone?: boolean;
}

type Fault = (rig: Rig, random: Random) => Promise<Omit<Happened, 'fault' | 'alone'>>;

/** kill -9, some time without it, start again. */
const killed =
  (which: (rig: Rig, random: Random) => Part, away: [least: number, more: number]): Fault =>
  async (rig, random) => {
    const part = which(rig, random);
    const at = Date.now();
    await rig.guard.kill(part);
    await sleep(away[0] + random() * away[1]);
    const restarted = Date.now();
    await rig.guard.start(part);
    return { at, restarted, ready: Date.now() };
  };

/** Something is wrong with a way for a while. */
const disturbed =
  (begin: (rig: Rig, random: Random) => () => void, [least, more]: [number, number]): Fault =>
  async (rig, random) => {
    const at = Date.now();
    const end = begin(rig, random);
    await sleep(least + random() * more);
    end();
    return { at, ready: Date.now() };
  };

export const faults = {
  /** One of the two: the other takes over. */
  worker: killed(({ workers }, random) => workers[random() < 0.5 ? 0 : 1].part, [300, 1_500]),
  /** Both at once: nobody takes over. */
  bothWorkers: async (rig, random) => {
    const at = Date.now();
    await Promise.all(rig.workers.map(({ part }) => rig.guard.kill(part)));
    await sleep(200 + random() * 1_000);
    const restarted = Date.now();
    await Promise.all(rig.workers.map(({ part }) => rig.guard.start(part)));
    return { at, restarted, ready: Date.now() };
  },
  api: killed(({ api }) => api.part, [100, 800]),
  temporal: killed(({ temporal }) => temporal, [200, 2_000]),
  postgres: killed(({ postgres }) => postgres, [200, 2_000]),
  /** Stopped in order under load, as for an update, and started again. */
  postgresRestart: async (rig, random) => {
    const at = Date.now();
    rig.guard.expect(rig.postgres);
    await rig.postgres.stop();
    await sleep(random() * 1_000);
    const restarted = Date.now();
    await rig.guard.start(rig.postgres);
    return { at, restarted, ready: Date.now() };
  },
  /** All connections to the database break, and the server is there. */
  brokenConnections: disturbed(
    ({ api, workers }) => {
      for (const { database } of [api, ...workers]) database.cut();
      return () => undefined;
    },
    [0, 100],
  ),
  slowDatabase: disturbed(
    ({ api, workers }) => {
      for (const { database } of [api, ...workers]) database.delay = 60;
      return () => {
        for (const { database } of [api, ...workers]) database.delay = 0;
      };
    },
    [2_000, 2_000],
  ),
  /** The clock of one worker is 90 seconds or an hour ahead or behind, and comes back. */
  clockSteps: disturbed(
    ({ workers }, random) => {
      const { clock } = workers[random() < 0.5 ? 0 : 1];
      const step = [-3_600_000, -90_000, 90_000, 3_600_000][Math.floor(random() * 4)];
      writeFileSync(clock, String(step));
      return () => rmSync(clock, { force: true });
    },
    [3_000, 3_000],
  ),
  /** Requests arrive, and no answer comes back. */
  lostAnswers: disturbed(
    ({ door }) => {
      door.watcher = {
        toClient: (_bytes, pair) => {
          door.end(pair);
          return false;
        },
      };
      return () => (door.watcher = {});
    },
    [500, 1_500],
  ),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];
