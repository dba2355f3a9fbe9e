import { type LiveHint } from './live.schemas';

/** Something happened in a stage. */
export interface Notice {
  /** Place of its message in the outbox. */
  id: bigint;
  stageId: string;
}

/** A stage that the person may see. */
export interface SeenStage {
  teamId: string | null;
  journeyId: string | null;
}

export const everything: readonly LiveHint[] = [{ topic: 'all' }];

/** As the database says it: `<place in the outbox> <stage id>`. */
export function noticeIn(payload: string): Notice | undefined {
  const [, id, stageId] = /^(\d+) (\S+)$/.exec(payload) ?? [];
  return id === undefined || stageId === undefined ? undefined : { id: BigInt(id), stageId };
}

/** Each hint once, however much happened. */
export function hintsOf(stages: readonly SeenStage[]): LiveHint[] {
  if (stages.length === 0) return [];
  const teams = new Set(stages.flatMap(({ teamId }) => teamId ?? []));
  const journeys = new Set(stages.flatMap(({ journeyId }) => journeyId ?? []));
  return [
    { topic: 'queues' },
    ...[...teams].map((teamId): LiveHint => ({ topic: 'team', teamId })),
    ...[...journeys].map((journeyId): LiveHint => ({ topic: 'journey', journeyId })),
  ];
}
