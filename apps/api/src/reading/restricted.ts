import { z } from 'zod';
import { type Requester } from '#libs/access';

/** Why whoever asks sees a restricted record. Absent for records that are not restricted. */
export const restrictedAs = z.enum(['named', 'opened']).meta({
  description: 'The record is restricted: to you among others, or you opened it for a short time',
});

/** @param id of a person, a journey or a contact */
export function restrictedFor({ restrictions }: Requester, id: string): { restricted?: z.infer<typeof restrictedAs> } {
  if (!restrictions?.kept.includes(id)) return {};
  const { openedPeople, openedStreams } = restrictions;
  return { restricted: openedPeople.includes(id) || openedStreams.includes(id) ? 'opened' : 'named' };
}
