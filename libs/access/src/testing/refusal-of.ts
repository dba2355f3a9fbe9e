import { AccessRefused } from '../refusal';

/** Code and status of the refusal that an attempt ends with. Fails when it is let through, or ends in anything else. */
export async function refusalOf(attempt: () => unknown): Promise<[code: string, status: number]> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof AccessRefused) return [error.code, error.status];
    throw error;
  }
  throw new Error('Nothing was refused');
}
