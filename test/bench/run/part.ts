import { type Row } from '../report/row';
import { type Council } from '../council/council';
import { type Service } from '../../support/service/service';

/** What a part of the run may use. */
export interface Bench {
  service: Service;
  /** One for the whole run: what one part filled, the next one finds. */
  council: Council;
  /** A run of some minutes instead of three quarters of an hour: fewer rounds, fewer rows. */
  quick: boolean;
  /** Tells somebody who waits how far it is. */
  progress(words: string): void;
}

/** A part of the run: its letter is what `--only` takes. */
export interface Part {
  letter: string;
  title: string;
  how: string;
  run(bench: Bench): Promise<Row[]>;
}
