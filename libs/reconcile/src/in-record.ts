import { type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import { type AnyStage, stages } from '#libs/journey';
import { loadStage } from '#libs/record';
import { type InRecord } from './difference';

/** What a workflow that starts now would hold. */
export async function inRecord(db: Database, { stageId, kind }: StageInput): Promise<InRecord> {
  const rules: AnyStage = stages[kind];
  const { events, version, milestones } = await loadStage(db, { stageId });
  return { state: events.reduce((state, event) => rules.evolve(state, event), rules.initial), version, milestones };
}
