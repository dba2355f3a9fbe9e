import { type Schemas } from '../shared/api/api.types';

export interface CaseloadRow {
  name: string;
  children: number;
  cap: number;
  isOver: boolean;
  /** What else a manager should know when giving out work. */
  notes: string;
}

/** By name: a caseload is there to be protected, not to be compared. */
export function caseloadRows(caseloads: readonly Schemas['Caseload'][], teamId: string): CaseloadRow[] {
  return [...caseloads]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((worker) => ({
      name: worker.name,
      children: worker.children,
      cap: worker.cap,
      isOver: worker.over,
      notes: notesOn(worker, teamId).join(', '),
    }));
}

function notesOn({ newlyQualified, employment, active, teamId }: Schemas['Caseload'], ofTeam: string): string[] {
  return [
    ...(active ? [] : ['has left and still holds work']),
    ...(newlyQualified ? ['newly qualified'] : []),
    ...(employment === 'agency' ? ['agency'] : []),
    ...(teamId === undefined || teamId === ofTeam ? [] : ['of another team']),
  ];
}
