import { eventOf, type OutboxMessage } from '../message';

/** What a rule's clock waits for. */
const tasks: Readonly<Record<string, string>> = {
  'contact-decision': 'a decision on a contact',
  'domestic-abuse-agreement': 'an agreement to a decision',
  'referrer-told': 'telling a referrer what was decided',
  'initial-assessment': 'an initial assessment',
  'core-assessment': 'a core assessment',
  'single-assessment': 'an assessment',
  'sign-off': 'a sign-off',
};

/** What waits, in words for somebody who knows the service. No child, no team and no person is named. */
export function inPlainWords(message: Pick<OutboxMessage, 'type' | 'data'>): string {
  const task = tasks[ruleOf(message) ?? ''] ?? 'a piece of work';
  switch (eventOf(message)) {
    case 'warned':
      return `${task} that is due soon`;
    case 'breached':
      return `${task} that is late`;
    case 'escalated':
      return `${task} that is still late`;
    case 'submitted':
      return 'an assessment to sign off';
    case 'decisionProposed':
      return 'a decision on a contact to agree to';
    case 'returnedForChanges':
      return 'an assessment returned for changes';
    case 'allocated':
      return 'work allocated to you';
    case 'glassBroken':
      return 'a restricted record that somebody had to open';
    case 'contactReceived':
      return 'a contact that may be about a child whose record is restricted';
    default:
      return 'a piece of work';
  }
}

/** The clock that a message is about: its own, or the one that the event started. */
export function ruleOf({ type, data }: Pick<OutboxMessage, 'type' | 'data'>): string | undefined {
  const rule = data.payload?.rule;
  if (typeof rule === 'string') return rule;
  return { submitted: 'sign-off', decisionProposed: 'domestic-abuse-agreement' }[eventOf({ type })];
}
