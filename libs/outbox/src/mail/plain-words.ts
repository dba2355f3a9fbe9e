import { eventOf, factTypeOf, type OutboxMessage } from '../message';
import { isMailed, type MailedEvent } from './mail-kind';
import { taskWords } from './task-words';

/** What is to be signed, by the kind of stage that it belongs to. */
const works: Readonly<Record<string, string>> = {
  childInNeedPlan: 'a plan',
  privateFostering: 'an assessment of a foster home',
};

/** A sentence for each event that is mailed; one that is forgotten does not compile. */
const sentences: Readonly<Record<MailedEvent, (task: string, work: string) => string>> = {
  warned: (task) => `${task} that is due soon`,
  breached: (task) => `${task} that is late`,
  escalated: (task) => `${task} that is still late`,
  submitted: (_, work) => `${work} to sign off`,
  closureProposed: () => 'a closure to authorise',
  outcomeRecorded: () => 'the outcome of a strategy discussion to authorise',
  concluded: () => 'the outcome of an enquiry to authorise',
  outcomeAuthorised: () => 'an outcome to countersign',
  decisionProposed: () => 'a decision on a contact to agree to',
  returnedForChanges: (_, work) => `${work} returned for changes`,
  closureReturned: () => 'a closure that was sent back',
  outcomeReturned: () => 'an outcome that was sent back',
  conferenceScrutinised: () => 'a request for a conference that was returned',
  outcomeQueried: () => 'a question about an outcome',
  queryAnswered: () => 'an outcome to countersign, whose question was answered',
  allocated: () => 'work allocated to you',
  workerTransferred: () => 'a journey given to you',
  steppedUp: () => 'a concern from early help, to take at once',
  decided: () => 'a contact that was joined to an open case',
  glassBroken: () => 'a restricted record that somebody had to open',
  contactReceived: () => 'a contact that may be about a child whose record is restricted',
};

/** What waits, in words for somebody who knows the service. No child, no team and no person is named. */
export function inPlainWords(message: Pick<OutboxMessage, 'type' | 'data'>): string {
  const event = eventOf(message);
  if (!isMailed(event)) return 'a piece of work';
  const task = taskWords[ruleOf(message) ?? ''] ?? 'a piece of work';
  return sentences[event](task, works[kindOf(message)] ?? 'an assessment');
}

const startedBy: Readonly<Record<string, string>> = {
  submitted: 'sign-off',
  closureProposed: 'sign-off',
  outcomeRecorded: 'countersignature',
  concluded: 'countersignature',
  outcomeAuthorised: 'countersignature',
  queryAnswered: 'countersignature',
  decisionProposed: 'domestic-abuse-agreement',
  steppedUp: 'early-help-step-up',
};

/** The clock that a message is about: its own, or the one that the event started. */
export function ruleOf({ type, data }: Pick<OutboxMessage, 'type' | 'data'>): string | undefined {
  const rule = data.payload?.rule;
  return typeof rule === 'string' ? rule : startedBy[eventOf({ type })];
}

function kindOf(message: Pick<OutboxMessage, 'type'>): string {
  const type = factTypeOf(message);
  return type.slice(0, type.indexOf('.'));
}
