import { type Finding } from './finding';

/** One stage, three times, each state in canonical JSON. */
export interface Told {
  stageId: string;
  row: { state: string; version: number };
  fold: { state: string; version: number };
  /** None once the stage is finished: no workflow runs. `silent`: nobody told. */
  workflow?: { state: string; version: number } | 'silent' | 'missing';
}

/** The row of the stage, what its workflow holds and the fold of its facts are one. */
export function checkAgreement(stages: readonly Told[]): Finding[] {
  return stages.flatMap(({ stageId, row, fold, workflow }): Finding[] => {
    const wrong: string[] = [];
    if (row.state !== fold.state || row.version !== fold.version) wrong.push('row and ledger differ');
    if (workflow === 'silent' || workflow === 'missing') wrong.push(`the workflow is ${workflow}`);
    else if (workflow && (workflow.state !== fold.state || workflow.version !== fold.version))
      wrong.push('workflow and ledger differ');
    return wrong.map((words) => ({ rule: 'disagree', words: `${stageId}: ${words}` }));
  });
}
