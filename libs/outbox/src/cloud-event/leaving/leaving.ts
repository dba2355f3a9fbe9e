import { beforeCourt } from './before-court';
import { beginning } from './beginning';
import { protection } from './protection';
import { support } from './support';

/** Members of a fact's payload that leave the service, by fact; an empty list where only that it happened does. */
export type Leaving = Readonly<Record<string, readonly string[]>>;

/** By kind of stage. Every event is named: a test goes through all that the rules declare. */
export const leavingStages: Readonly<Record<string, Leaving>> = {
  ...beginning,
  ...protection,
  ...support,
  ...beforeCourt,
};

/** Clocks, and what the council decides for itself. */
export const leavingFacts: Leaving = {
  'deadline.started': ['deadlineId', 'rule', 'n', 'dueOn', 'dueAt'],
  'deadline.warned': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.breached': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.escalated': ['deadlineId', 'rule', 'n', 'milestone', 'dueOn'],
  'deadline.stopped': ['deadlineId', 'rule', 'n', 'stoppedAt'],
  'deadline.extended': ['deadlineId', 'rule', 'n', 'dueOn', 'until', 'reason'],
  'deadline.recalculated': ['deadlineId', 'rule', 'n', 'reason'],
  'policy.changed': ['name', 'version'],
  'calendar.dayProclaimed': ['date'],
  'calendar.daysPublished': ['until'],
};
