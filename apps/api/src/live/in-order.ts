import { type MessageEvent } from '@nestjs/common';
import { type LiveHint } from './live.schemas';

/** What a stream says, before it has its id. `place`: in the outbox; that of the event before unless given. */
export type LiveEvent =
  { comment: string } | { type: 'ready' | 'hint' | 'end'; data: LiveHint | object; place?: bigint };

/**
 * Gives each event an id from which a client can go on: it never goes back, so that the last one that was seen stands for all before it.
 * Comments have none.
 */
export function inOrder(before: bigint): (event: LiveEvent) => MessageEvent {
  let latest = before;
  return (event) => {
    if ('comment' in event) return event;
    const { type, data, place = latest } = event;
    if (place > latest) latest = place;
    return { type, data, id: String(latest) };
  };
}
