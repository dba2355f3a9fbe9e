import { type ActionRow } from '../quality/actions/action-row';
import { type ComplaintRow } from '../quality/complaints/complaint-row';
import { paths } from '../shared/paths';
import { type PageModel } from '../shared/visit/page';
import { type Me } from '../shared/visit/me';
import { type Staff } from '../shared/visit/staff-names';
import { type QueuedStage, roadsFrom, type StageRow, stageRow } from './stage-row';

const lists = {
  myWork: {
    title: 'My work',
    caption: 'Work that is yours, what is due first is first',
    nothing: 'Nothing is allocated to you. Work appears here as soon as a manager gives it to you.',
  },
  unallocated: {
    title: 'Work that nobody holds',
    caption: 'Open work of your teams without a worker, what is due first is first',
    nothing: 'Everything has a worker. Work appears here when a stage opens and nobody has been named.',
  },
  lateAndDueSoon: {
    title: 'Late and due soon',
    caption: 'Clocks that are late or soon will be, what is due first is first',
    nothing: 'No clock is late, and none ends soon.',
  },
} as const;

export type WorkList = keyof typeof lists;

export interface WorkView extends PageModel {
  caption: string;
  nothing: string;
  rows: readonly StageRow[];
  hasWorkers: boolean;
  /** The same clocks, day by day. */
  calendar?: string;
  next?: string;
  /** What quality asked of the person, and is late. */
  overdue?: readonly ActionRow[];
  /** Complaints that the person answers, and are late. */
  complaints?: readonly ComplaintRow[];
}

interface QueuePage {
  items: readonly QueuedStage[];
  next?: string;
}

/**
 * @param now ISO
 * @param me for whoever writes things down from here; without it the list only leads to the work
 */
export function workView(name: WorkList, { items, next }: QueuePage, staff: Staff, now: string, me?: Me): WorkView {
  return {
    ...lists[name],
    rows: items.map((item) => ({ ...stageRow(item, now, staff), ...(me ? { roads: roadsFrom(item, me) } : {}) })),
    ...(me?.may('read', 'Deadline') ? { calendar: `${paths.calendar}?whose=mine` } : {}),
    hasWorkers: name === 'lateAndDueSoon',
    ...(next ? { next: `${paths[name]}?after=${encodeURIComponent(next)}` } : {}),
  };
}
