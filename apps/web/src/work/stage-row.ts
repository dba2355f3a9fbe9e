import { noteRoad, type ShortRoad, shortRoads } from '../acts/short-roads';
import { to } from '../shared/paths';
import { sentence } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { words } from '../shared/templates/words';
import { type Me } from '../shared/visit/me';
import { type Staff } from '../shared/visit/staff-names';

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
  /** The absent manager whose authority it needs. */
  deputisingFor?: string;
}

/** A line of a list of work. */
export interface StageRow {
  /** Tells rows apart when the list is looked at again. */
  id: string;
  href: string;
  child: string;
  what: string;
  /** The clock that ends first, in words; '' when none runs. */
  clock: string;
  left: string;
  isLate: boolean;
  worker: string;
  /** What can be written down from here at once. */
  roads?: readonly ShortRoad[];
  /** Whom the person stands in for here. */
  standingInFor?: string;
}

/**
 * @param now ISO
 * @param staff for the name of whoever is stood in for
 */
export function stageRow(item: QueuedStage, now: string, staff?: Staff): StageRow {
  const { kind, n, rule, dueAt, dueOn, workerName, deputisingFor } = item;
  return {
    id: [item.stageId, rule].filter(Boolean).join(' '),
    href: placeOf(item),
    child: [item.givenName, item.familyName].filter(Boolean).join(' ') || 'Unborn child',
    what: sentence(n > 1 ? `${words(kind)} ${n}` : words(kind)),
    clock: rule ? sentence(words(rule)) : '',
    left: dueAt ? timeLeft({ dueAt, dueOn }, now) : '',
    isLate: item.late,
    worker: workerName ?? '',
    ...(deputisingFor && staff ? { standingInFor: staff.nameOf(deputisingFor) } : {}),
  };
}

/** What can be written down at once from a line of one's own work. */
export function roadsFrom({ kind, stageId, journeyId }: QueuedStage, me: Me): ShortRoad[] {
  const [journey = '', stage] = stageId.split('/');
  if (kind === 'contact') return [];
  return [...(stage === undefined ? [] : shortRoads(me, journeyId ?? journey, stage, kind)), ...noteRoad(me, journey)];
}

/** The page of a stage: a contact's, a journey's own, or a stage's of a journey. */
export function placeOf({ kind, stageId, journeyId = '', contactId }: QueuedStage): string {
  if (kind === 'contact') return to('contact', { contactId: contactId ?? stageId });
  const [, stage] = stageId.split('/');
  return stage === undefined ? to('journey', { journeyId: stageId }) : to('stage', { journeyId, stage });
}
