import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Service } from '../../support/service/service';

/** What must not be lost: each stage that is not finished, and each clock that runs. */
export interface Standing {
  stages: object[];
  clocks: object[];
}

export async function standing(service: Service): Promise<Standing> {
  return {
    stages: await service.sql('SELECT id, status, version FROM stage WHERE finished_at IS NULL ORDER BY id'),
    clocks: await service.sql(
      'SELECT id, stage_id, due_at FROM deadline WHERE stopped_at IS NULL AND extended_to IS NULL ORDER BY id',
    ),
  };
}

/** What stands once nothing moves by itself any more: people pause, and all messages to stages have arrived. */
export async function settled(service: Service): Promise<Standing> {
  for (let last = await standing(service); ;) {
    await sleep(2_000);
    const waiting = await service.sql(
      `SELECT 1 FROM outbox WHERE relayed_at IS NULL
       UNION ALL SELECT 1 FROM delivery WHERE target = 'workflow' AND delivered_at IS NULL`,
    );
    const now = await standing(service);
    if (waiting.length === 0 && isDeepStrictEqual(now, last)) return now;
    last = now;
  }
}

/** How many of these are not there any more, or are otherwise. */
export function lost(then: readonly object[], now: readonly object[]): number {
  const there = new Set(now.map((row) => JSON.stringify(row)));
  return then.filter((row) => !there.has(JSON.stringify(row))).length;
}

/** kill -9 of every part at once, as a power cut would. */
export async function powerCut({ stack }: Service): Promise<void> {
  const { api, worker, identity, temporal, postgres } = stack;
  const parts = [api, worker, identity, temporal, postgres].filter((part) => part !== undefined);
  await Promise.all(parts.map((part) => part.kill()));
}
