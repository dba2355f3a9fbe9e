import { targetOf } from '../channel';
import { peopleTold } from '../inbox/people-told';
import { type OutboxMessage } from '../message';
import { errandOf } from '../workflow/errand';
import { wants } from '../webhook/wants';
import { type Audience } from './audience';

/** Everybody that a message goes to. */
export function targetsOf(message: OutboxMessage, { people, subscriptions, mailed }: Audience): string[] {
  const tell = message.data.tell ?? [];
  const told = tell.length === 0 ? [] : peopleTold(tell, people);
  return [
    ...(errandOf(message) ? [targetOf('workflow')] : []),
    ...(tell.length > 0 ? [targetOf('inbox')] : []),
    ...told.filter((id) => mailed(message, id)).map((id) => targetOf('mail', id)),
    ...subscriptions.filter(({ types }) => wants(types, message.type)).map(({ id }) => targetOf('webhook', id)),
  ];
}
