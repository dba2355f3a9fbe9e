import { type Machine } from './machine';
import { type Row } from './row';

/** One part of the run: what was measured and how busy the machine was around it. */
export interface Section {
  part: string;
  title: string;
  /** Of the code that was measured, and when it was. Parts may be measured anew one by one. */
  commit: string;
  measuredAt: string;
  /** How it is measured, in sentences. */
  how: string;
  rows: Row[];
  /** Load averages: when its run began, when it did itself, and when it ended. */
  load: { atStart: number; before: number; after: number };
  seconds: number;
}

export interface Report {
  quick: boolean;
  machine: Machine;
  versions: Record<string, string>;
  sections: Section[];
}
