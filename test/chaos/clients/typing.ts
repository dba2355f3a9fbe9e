import { setTimeout as sleep } from 'node:timers/promises';
import { type Client } from './client';
import { type Random } from './families';

/** A form that is being filled in: saved every few tenths of a second, each time with a word more, until the client is told to stop. */
export async function typing(client: Client, random: Random): Promise<void> {
  const key = 'chaos-typing';
  for (let builtOn = 0; !client.stopping.aborted;) {
    const words = `typed at ${Date.now()}`;
    const headers: Record<string, string> = builtOn === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${builtOn}"` };
    const asked = { kind: 'typing', by: 'hubWorker', method: 'PUT', path: `/form-drafts/${key}`, headers } as const;
    const save = { draft: `form ${key}`, version: builtOn + 1, words };
    const saved = await client.save<{ version: number }>({ ...asked, body: () => ({ words }) }, save);
    if (saved === undefined) return;
    builtOn = saved.version;
    await sleep(100 + random() * 300);
  }
}
