import { type Machine } from './machine';
import { type Row } from './row';

/** One part of the run: what was measured and how busy the machine was around it. */
export interface Section {
  part: string;
  title: string;
  /** How it is measured, in sentences. */
  how: string;
  rows: Row[];
  load: { before: number; after: number };
  seconds: number;
}

export interface Report {
  measuredAt: string;
  commit: string;
  quick: boolean;
  machine: Machine;
  versions: Record<string, string>;
  load: { before: number; after: number };
  sections: Section[];
}
