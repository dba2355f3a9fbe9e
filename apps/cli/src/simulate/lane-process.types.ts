import { type CouncilToSimulate } from '#libs/simulation';

/** What a process is told that lets one lane of families live. */
export interface LaneToLive {
  asked: CouncilToSimulate;
  lane: number;
  databaseUrl: string;
}

/** How far it has come: things done, and which day it is in the simulation. */
export interface LaneProgress {
  done: number;
  day: string;
}
