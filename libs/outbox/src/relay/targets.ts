import { targetOf } from '../channel';
import { mayLeave, whoHears } from '../inbox/who-hears';
import { type OutboxMessage } from '../message';
import { errandOf } from '../workflow/errand';
import { wants } from '../webhook/wants';
import { type Audience } from './audience';

/** Everybody that a message goes to. */
export function targetsOf(message: OutboxMessage, { people, subscriptions, mailed }: Audience): string[] {
  const tell = message.data.tell ?? [];
  const told = whoHears(message, people);
  const subscribed = mayLeave(message, people) ? subscriptions.filter(({ types }) => wants(types, message.type)) : [];
  return [
    ...(errandOf(message) ? [targetOf('workflow')] : []),
    ...(tell.length > 0 ? [targetOf('inbox')] : []),
    ...told.filter((id) => mailed(message, id)).map((id) => targetOf('mail', id)),
    ...subscribed.map(({ id }) => targetOf('webhook', id)),
  ];
}
