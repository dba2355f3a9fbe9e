import { violatedConstraint } from '#libs/database';
import { RuleBroken } from '#libs/journey';

/** What the database refuses to destroy, as the rule that it keeps. @throws always */
export function inOurWords(error: unknown): never {
  const constraint = violatedConstraint(error);
  if (constraint === 'shred_not_held') throw new RuleBroken('RETENTION.HELD', 'A legal hold stands on this record');
  if (constraint === 'shred_not_open') throw new RuleBroken('RETENTION.JOURNEY_OPEN', 'Work with this child goes on');
  if (constraint === 'shred_not_linked')
    throw new RuleBroken('RETENTION.LINKED', 'This contact goes with the record of the child to whom it belongs');
  throw error;
}
