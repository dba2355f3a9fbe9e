import { type Finding } from './finding';

export interface Message {
  id: string;
  /** The fact that it tells of. */
  factPosition: string;
}

/** Facts, the messages that they left, and what the receiver was sent: by id, each as often as it came. */
export interface Messages {
  facts: readonly string[];
  outbox: readonly Message[];
  received: readonly string[];
}

/** Delivered = effects: each fact left one message, each message is with the receiver, and nothing else is. Repeats bear the same id. */
export function checkMessages({ facts, outbox, received }: Messages): Finding[] {
  const told = new Map<string, number>();
  for (const { factPosition } of outbox) told.set(factPosition, (told.get(factPosition) ?? 0) + 1);
  const here = new Set(received);
  const ids = new Set(outbox.map(({ id }) => id));
  const finding = (words: string): Finding => ({ rule: 'message', words });
  return [
    ...facts
      .filter((position) => told.get(position) !== 1)
      .map((position) => finding(`fact ${position} left ${told.get(position) ?? 0} messages`)),
    ...outbox.filter(({ id }) => !here.has(id)).map(({ id }) => finding(`message ${id} never arrived`)),
    ...[...here].filter((id) => !ids.has(id)).map((id) => finding(`message ${id} arrived and was never sent`)),
  ];
}
