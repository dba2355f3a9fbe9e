import { type NotificationsPolicy } from '#libs/journey';
import { eventOf, type OutboxMessage } from '../message';

/** What a council can choose to send by mail as well. */
export type MailKind = NotificationsPolicy['email'][number];

/** Events that are mailed, and the council's name for their sort. */
export const mailed = {
  warned: 'warning',
  breached: 'breach',
  escalated: 'escalation',
  submitted: 'signOffWanted',
  closureProposed: 'signOffWanted',
  outcomeRecorded: 'signOffWanted',
  concluded: 'signOffWanted',
  outcomeAuthorised: 'signOffWanted',
  decisionProposed: 'signOffWanted',
  queryAnswered: 'signOffWanted',
  returnedForChanges: 'returned',
  closureReturned: 'returned',
  outcomeReturned: 'returned',
  outcomeQueried: 'returned',
  conferenceScrutinised: 'returned',
  allocated: 'allocated',
  decided: 'allocated',
  workerTransferred: 'allocated',
  steppedUp: 'escalation',
  glassBroken: 'recordOpened',
  contactReceived: 'restrictedContact',
} as const satisfies Record<string, MailKind>;

export type MailedEvent = keyof typeof mailed;

export function isMailed(event: string): event is MailedEvent {
  return Object.hasOwn(mailed, event);
}

/** The council's name for this sort of message; undefined for what stays in the inbox. */
export function mailKindOf(message: Pick<OutboxMessage, 'type'>): MailKind | undefined {
  const event = eventOf(message);
  return isMailed(event) ? mailed[event] : undefined;
}

/** Mailed at once also to whoever wants one mail a day. */
export const cannotWait: readonly MailKind[] = ['recordOpened', 'restrictedContact'];
