import { v5 } from 'uuid';

const namespace = '3d0f6f0a-6f0e-5a53-9f0b-6a1c6f1d7c52';

/** The same clock of the same stage always has the same id, so that it cannot be started twice. */
export function deadlineId(stageId: string, rule: string, n: number): string {
  return v5(`${stageId}/${rule}/${n}`, namespace);
}
