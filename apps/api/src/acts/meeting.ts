import { v5 as uuidFromName } from 'uuid';
import { type Attempt } from './attempt';

/** Id of the meeting that an act records: the same for all children whom it is about, and for every repeat. */
export function meetingOf({ commandId }: Pick<Attempt, 'commandId'>): string {
  return uuidFromName('meeting', commandId);
}
