import { type StageCommand } from '../shared/decider';
import { type Passed } from '../shared/passing';
import { type ConductedKind } from './journey.types';

/** Open work that another system handed over. */
export interface OpenWork {
  kind: ConductedKind;
  /** From when its clock ran there, and goes on here (ISO instant). */
  startsAt: string;
  /** What the other system says of it. */
  passed?: Passed;
}

/** Whoever runs an import puts a journey that another system began where it stood there. */
export interface TakeOver extends StageCommand {
  type: 'takeOver';
  journeyId: string;
  work: readonly OpenWork[];
  /** The other system closed it: when (ISO instant), and the census reason. */
  closed?: { at: string; reason: string };
}
