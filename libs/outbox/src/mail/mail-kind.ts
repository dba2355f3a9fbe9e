import { type NotificationsPolicy } from '#libs/journey';
import { eventOf, type OutboxMessage } from '../message';

/** What a council can choose to send by mail as well. */
export type MailKind = NotificationsPolicy['email'][number];

const kinds: Readonly<Record<string, MailKind>> = {
  warned: 'warning',
  breached: 'breach',
  escalated: 'escalation',
  submitted: 'signOffWanted',
  decisionProposed: 'signOffWanted',
  returnedForChanges: 'returned',
  allocated: 'allocated',
  glassBroken: 'recordOpened',
  contactReceived: 'restrictedContact',
};

/** The council's name for this sort of message; undefined for what stays in the inbox. */
export function mailKindOf(message: Pick<OutboxMessage, 'type'>): MailKind | undefined {
  return kinds[eventOf(message)];
}

/** Mailed at once also to whoever wants one mail a day. */
export const cannotWait: readonly MailKind[] = ['recordOpened', 'restrictedContact'];
