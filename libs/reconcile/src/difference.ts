import { canonicalize } from 'json-canonicalize';
import { type Held, type StageInput } from '#libs/contracts';
import { type Workflow } from '#libs/temporal';

/**
 * How Temporal and the record disagree on one stage. The record is right: all but `silent` are healed by a workflow that loads it anew.
 * - missing: the stage goes on and no workflow runs
 * - behind: the workflow holds fewer acts than the record (Temporal's store is older)
 * - ahead: it holds more (the record is older); these acts are lost to the record, and people must do them again
 * - otherwise: as many acts, and another state
 * - clocks: another set of moments to come
 * - unknown: a workflow of a stage that the record does not hold, or holds as finished
 * - silent: no worker tells what the workflow holds; a bug pauses it, or no worker is there. Nothing is done to it
 */
export type Difference = { stageId: string; kind?: StageInput['kind'] } & (
  | { is: 'missing' | 'otherwise' | 'clocks' | 'unknown' | 'silent' }
  | { is: 'behind' | 'ahead'; held: number; recorded: number }
);

/** A stage as the record holds it. */
export type InRecord = Required<Held>;

/** @returns undefined when they agree */
export function differenceOf(
  { stageId, kind }: StageInput,
  workflow: Workflow,
  record: InRecord,
): Difference | undefined {
  if (workflow.is === 'notRunning') return { stageId, kind, is: 'missing' };
  if (workflow.is === 'silent') return { stageId, kind, is: 'silent' };
  const { held } = workflow;
  if (held.version !== record.version) {
    const is = held.version < record.version ? 'behind' : 'ahead';
    return { stageId, kind, is, held: held.version, recorded: record.version };
  }
  if (written(held.state) !== written(record.state)) return { stageId, kind, is: 'otherwise' };
  // A worker of an older release does not say what the clock waits for.
  if (held.milestones && moments(held.milestones) !== moments(record.milestones))
    return { stageId, kind, is: 'clocks' };
  return undefined;
}

function moments(milestones: NonNullable<Held['milestones']>): string {
  return milestones
    .map(({ deadlineId, milestone, at }) => `${deadlineId} ${milestone} ${Date.parse(at)}`)
    .sort()
    .join('\n');
}

function written(state: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(state)));
}
