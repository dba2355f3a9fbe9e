import { inWords, londonDate } from '#libs/timescales';
import { type Clock, type StageCommand, type StageEvent } from './decider';
import { needsGrade } from './holding';
import { type AgreedExtension } from './opening';
import { RuleBroken } from './rule-broken';

/** More time for one running clock. The original date stays, and lateness is still counted from it. */
export interface ExtendDeadline extends StageCommand {
  type: 'extendDeadline';
  rule: string;
  /** The clock's date as it stands, original or extended, `YYYY-MM-DD`. Filled by the service from the deadline, never by the caller. */
  dueOn: string;
  /** The last day to which anybody may put it off, where there is one. Filled by the service from the rules, never by the caller. */
  latestOn?: string;
  /** New date in London, `YYYY-MM-DD`. */
  until: string;
  /** Code of an extension reason. */
  reason: string;
  /** Hash of the reason in words. */
  textHash: string;
}

export interface DeadlineExtended extends StageEvent {
  type: 'deadlineExtended';
  rule: string;
  n: number;
  until: string;
  reason: string;
  textHash: string;
}

/** Team manager or higher, for an open clock, to a later date; never for a rule in `fixed`. */
export function extended(
  clocks: readonly Clock[],
  command: ExtendDeadline,
  fixed: readonly string[],
): DeadlineExtended {
  const { by, at, rule, until, reason, textHash, latestOn } = command;
  needsGrade(by, 'teamManager', 'DEADLINE.GRADE_TOO_LOW', 'A team manager or somebody higher gives more time');
  if (fixed.includes(rule)) throw new RuleBroken('DEADLINE.FIXED', 'No more time can be given for this', { rule });
  const clock = clocks.findLast((one) => one.rule === rule && one.stoppedAt === undefined);
  if (clock === undefined) throw new RuleBroken('DEADLINE.NOT_OPEN', 'No such clock is running', { rule });
  const present = [command.dueOn, clock.extension?.until ?? ''].reduce((a, b) => (a > b ? a : b));
  if (until <= present || until < londonDate(at))
    throw new RuleBroken('DEADLINE.NOT_LATER', 'The new date must be later', { present, until });
  if (latestOn !== undefined && until > latestOn)
    throw new RuleBroken('DEADLINE.BEYOND_LIMIT', `Nobody may put this off beyond ${inWords(latestOn)}`, { rule });
  return { type: 'deadlineExtended', by, at, rule, n: clock.n, until, reason, textHash };
}

/** The extensions after one more: the newest for each clock counts. */
export function withExtension(before: readonly AgreedExtension[], event: DeadlineExtended): AgreedExtension[] {
  const { rule, n, until, reason } = event;
  return [...before.filter((one) => one.rule !== rule || one.n !== n), { rule, n, until, reason }];
}

/** The clock with the later date that was agreed for it, if any. */
export function extendedClock(clock: Clock, extensions: readonly AgreedExtension[]): Clock {
  const agreed = extensions.find((one) => one.rule === clock.rule && one.n === clock.n);
  return agreed === undefined ? clock : { ...clock, extension: { until: agreed.until, reason: agreed.reason } };
}
