import { to } from '../shared/paths';
import { sentence } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { words } from '../shared/templates/words';

/** What the queues of the API say about a stage of a child. */
export interface QueuedStage {
  stageId: string;
  kind: string;
  n: number;
  journeyId?: string;
  contactId?: string;
  givenName?: string;
  familyName?: string;
  workerName?: string;
  rule?: string;
  dueOn?: string;
  dueAt?: string;
  late: boolean;
}

/** A line of a list of work. */
export interface StageRow {
  href: string;
  child: string;
  what: string;
  /** The clock that ends first, in words; '' when none runs. */
  clock: string;
  left: string;
  isLate: boolean;
  worker: string;
}

/** @param now ISO */
export function stageRow(item: QueuedStage, now: string): StageRow {
  const { kind, n, rule, dueAt, dueOn, workerName } = item;
  return {
    href: placeOf(item),
    child: [item.givenName, item.familyName].filter(Boolean).join(' ') || 'Unborn child',
    what: sentence(n > 1 ? `${words(kind)} ${n}` : words(kind)),
    clock: rule ? sentence(words(rule)) : '',
    left: dueAt ? timeLeft({ dueAt, dueOn }, now) : '',
    isLate: item.late,
    worker: workerName ?? '',
  };
}

/** The page of a stage: a contact's, a journey's own, or a stage's of a journey. */
export function placeOf({ kind, stageId, journeyId = '', contactId }: QueuedStage): string {
  if (kind === 'contact') return to('contact', { contactId: contactId ?? stageId });
  const [, stage] = stageId.split('/');
  return stage === undefined ? to('journey', { journeyId: stageId }) : to('stage', { journeyId, stage });
}
