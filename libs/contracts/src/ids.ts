import { type StageKind } from '#libs/journey';

/** A stage's id is its workflow's id: `<journeyId>/<kind>-<n>`. A contact's and a journey's is their own id. */
export function stageId(journeyId: string, kind: StageKind, n: number): string {
  return `${journeyId}/${kind}-${n}`;
}

/** The part after the slash, as paths of the API show it. */
export function stageName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The one task queue: every worker hosts every stage. */
export const taskQueue = 'journeys';
