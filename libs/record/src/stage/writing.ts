import { type Tx } from '#libs/database';
import { type Terms } from '../deadlines/terms';

/** What all writing of one transaction shares. */
export interface Writing {
  tx: Tx;
  terms: Terms;
  /** The command that caused it. */
  commandId: string;
  /** A person's act: it counts in the stage's version. What the service tells itself does not make a page stale. */
  counts?: boolean;
}
