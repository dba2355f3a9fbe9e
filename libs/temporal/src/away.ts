/** Temporal cannot be reached: nothing was decided. */
export class TemporalAway extends Error {
  override readonly name = 'TemporalAway';
  readonly code = 'TEMPORAL.AWAY';

  constructor(
    /** Seconds after which trying again makes sense. */
    readonly retryAfter = 5,
  ) {
    super('The workflow service cannot be reached');
  }
}

/** Temporal took the act, and no worker has answered yet. It may still be recorded: repeat it with the same command id. */
export class WorkerAway extends Error {
  override readonly name = 'WorkerAway';
  readonly code = 'WORKER.AWAY';

  constructor(
    /** Seconds after which trying again makes sense. */
    readonly retryAfter = 5,
  ) {
    super('No worker has answered');
  }
}

export function isAway(error: unknown): error is TemporalAway | WorkerAway {
  return error instanceof TemporalAway || error instanceof WorkerAway;
}
