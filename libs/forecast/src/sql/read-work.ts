import { type Tx } from '#libs/database';
import { type StageKind, stages } from '#libs/journey';
import { type IsoDate, ruleSets } from '#libs/timescales';
import { type Step, type Work } from '../work.types';

type Read = Omit<Work, 'steps' | 'reasons'> & { kind: StageKind };
type StepRead = Work['steps'][number];
type ReasonRead = Work['reasons'][number];

/**
 * The clocks that fell due on London days, both included, or will; with what happened on the way. Clocks that wait for the calendar of later
 * years are left out: their date is not known yet.
 */
export async function readWork(tx: Tx, { from, to }: { from: IsoDate; to: IsoDate }): Promise<Work[]> {
  const clocks = await tx.$queryRaw<Read[]>`
    SELECT d.id::text AS "deadlineId", d.stage_id AS "stageId", d.rule, s.kind, s.team_id AS "teamId", d.due_on::text AS "dueOn",
      (d.started_at AT TIME ZONE 'Europe/London')::date::text AS "startedOn",
      (d.stopped_at AT TIME ZONE 'Europe/London')::date::text AS "stoppedOn", NOT coalesce(d.stopped_at < d.due_at, false) AS late
    FROM deadline d JOIN stage s ON s.id = d.stage_id
    WHERE d.due_on BETWEEN ${from}::date AND ${to}::date AND NOT d.awaits_calendar ORDER BY d.id`;
  const [steps, reasons] = [await stepsSince(tx, from), await reasonsSince(tx, from)];
  return clocks.map(({ kind, ...clock }) => ({
    ...clock,
    steps: stepsOf(clock, kind, steps.get(clock.stageId) ?? []),
    reasons: reasons.get(clock.deadlineId) ?? [],
  }));
}

/** Rules whose clock stops when a text is signed off: for these it matters whether the text has been handed in. */
const ofTexts = new Set(
  ruleSets
    .flatMap(({ rules }) => rules)
    .filter(({ stopEvent }) => stopEvent === 'assessmentAuthorised' || stopEvent === 'childInNeedPlanStarted')
    .map(({ id }) => id),
);

/** What was done before the clock started counts from its start on. */
function stepsOf({ rule, startedOn }: Pick<Work, 'rule' | 'startedOn'>, kind: StageKind, all: readonly StepRead[]) {
  const isText = ofTexts.has(rule);
  const told = isText ? all : all.filter(({ step }) => step === 'underWay');
  const steps = told.map(({ on, step }) => ({
    on: on < startedOn ? startedOn : on,
    step: isText && step === 'underWay' ? ('notHandedIn' as const) : step,
  }));
  const isAllocated = 'allocate' in stages[kind].acts;
  return isAllocated ? [{ on: startedOn, step: 'notAllocated' as const }, ...steps] : steps;
}

/** By stage, earliest first. */
async function stepsSince(tx: Tx, from: IsoDate): Promise<ReadonlyMap<string, StepRead[]>> {
  const types = Object.entries(stages).flatMap(([kind, { acts }]) =>
    'allocate' in acts || 'submit' in acts ? Object.keys(stepOf).map((event) => `${kind}.${event}`) : [],
  );
  const read = await tx.$queryRaw<{ stageId: string; on: IsoDate; type: string }[]>`
    SELECT f.stage_id AS "stageId", (f.occurred_at AT TIME ZONE 'Europe/London')::date::text AS on, f.type
    FROM fact f WHERE f.type = ANY (${types}::text[]) AND EXISTS (
      SELECT FROM deadline d WHERE d.stage_id = f.stage_id AND d.due_on >= ${from}::date) ORDER BY f.occurred_at, f.position`;
  const steps = new Map<string, StepRead[]>();
  for (const { stageId, on, type } of read)
    push(steps, stageId, { on, step: stepOf[type.split('.')[1] ?? ''] ?? 'underWay' });
  return steps;
}

const stepOf: Readonly<Record<string, Step>> = {
  allocated: 'underWay',
  submitted: 'handedIn',
  submissionVoided: 'underWay',
  returnedForChanges: 'returned',
};

/** By clock, the newest last. */
async function reasonsSince(tx: Tx, from: IsoDate): Promise<ReadonlyMap<string, ReasonRead[]>> {
  const read = await tx.$queryRaw<(ReasonRead & { deadlineId: string })[]>`
    SELECT r.deadline_id::text AS "deadlineId", (r.given_at AT TIME ZONE 'Europe/London')::date::text AS on, r.reason
    FROM lateness_reason r JOIN deadline d ON d.id = r.deadline_id WHERE d.due_on >= ${from}::date ORDER BY r.given_at, r.id`;
  const reasons = new Map<string, ReasonRead[]>();
  for (const { deadlineId, ...reason } of read) push(reasons, deadlineId, reason);
  return reasons;
}

function push<T>(all: Map<string, T[]>, key: string, one: T): void {
  const found = all.get(key);
  if (found) found.push(one);
  else all.set(key, [one]);
}
